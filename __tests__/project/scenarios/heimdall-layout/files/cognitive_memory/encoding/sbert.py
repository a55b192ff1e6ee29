version = "2.2.2"  # of the model
