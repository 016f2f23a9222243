"""How it reads: findings in a letter, by its tone, its facts, its days and its shape.

Pure: a letter and what is true of its occasion go in, findings come out; the rules of tone are
data, written in `themes`, of which tests/review/generate.py makes `rules`. It may not touch a
file, socket or clock.
"""
