def main():
    print("heimdall")
