"""Loopt de vragen door en toont het advies: python client.py https://opnamewijzer.example/api/v1"""

import json
import sys
import urllib.request


def ask(address: str, body: dict) -> dict:
    """Stuur JSON en lees JSON."""
    request = urllib.request.Request(address, json.dumps(body).encode(), {"Content-Type": "application/json"})
    with urllib.request.urlopen(request) as response:
        return json.load(response)


api = sys.argv[1]
answers = {}
while True:
    question = ask(f"{api}/next", {"answers": answers})["question"]
    if question is None:
        break
    # Hier kiest uw bezoeker; dit voorbeeld neemt steeds het eerste antwoord.
    answers[question["id"]] = question["options"][0]["id"]

advice = ask(f"{api}/advice", {"answers": answers})
for name, finding in advice["findings"].items():
    print(name, finding["verdict"] or "open", finding["certainty"] or "-")
