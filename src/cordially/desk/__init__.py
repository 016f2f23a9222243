"""Who decides: the use cases, each from a request to a frozen result.

They join the pure rooms to the journal, the files and the ways out. They print nothing and ask
nothing; a question is a function that is passed in.
"""
