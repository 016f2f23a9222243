"""When, and to whom: from what happened to what is to be written next, each rule with its id.

Pure: it looks at an opportunity, a policy and the present that it is given. It may not touch a
file, socket or clock, and knows neither words nor bytes.
"""
