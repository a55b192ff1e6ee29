release = "1.1.0"
version = "1.1.0"
