"""Whence facts come: days as people write them, details files, letters found elsewhere.

It turns text and bytes that it is given into the nouns of the model, or refuses them with a
sentence. It may not look at the journal, the settings or the network.
"""
