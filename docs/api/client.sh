#!/bin/sh
# Vraagt een advies op met curl: sh client.sh https://opnamewijzer.example/api/v1
set -eu
api="$1"

curl --silent --show-error --fail-with-body "$api/advice" \
  --header 'Content-Type: application/json' \
  --data '{"answers": {"side": "recorded", "moment": "made", "conversation": "care"}}'
