APP = "1.2.0"
OTHER = "1.1"
