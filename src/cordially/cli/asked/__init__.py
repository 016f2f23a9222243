"""What is asked of the person: flags, questions, and the yes before anything leaves."""
