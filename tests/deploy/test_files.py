"""The files for operators keep what docs/beheer.md and docs/threats.md say of them."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path
from typing import Any

import pytest
import yaml

from config.release import MADE_OF

ROOT = Path(__file__).parents[2]
DEPLOY = ROOT / "deploy"
CONTAINERFILE = (ROOT / "Containerfile").read_text()
COPIED = [source for line in re.findall(r"(?m)^COPY (?!--from)(.+)$", CONTAINERFILE) for source in line.split()[:-1]]


def manifest(name: str) -> Any:
    """One of the Kubernetes files."""
    return yaml.safe_load((DEPLOY / "kubernetes" / name).read_text())


def test_container_has_everything_of_which_a_page_is_made() -> None:
    assert set(MADE_OF) <= set(COPIED)
    for source in COPIED:
        assert (ROOT / source).exists(), source


def test_container_leaves_out_nothing_that_it_copies() -> None:
    ignored = (ROOT / ".dockerignore").read_text().splitlines()
    assert "*" in ignored
    assert {line.removeprefix("!") for line in ignored if line.startswith("!")} == set(COPIED)


def test_container_is_built_in_one_stage_and_run_in_another_by_an_ordinary_user() -> None:
    assert len(re.findall(r"(?m)^FROM ", CONTAINERFILE)) == 2
    last = CONTAINERFILE.rpartition("\nFROM ")[2]
    assert re.search(r"(?m)^USER [1-9]\d+:[1-9]\d+$", last)
    assert re.search(r"(?m)^HEALTHCHECK ", last)
    assert "pip" not in last
    assert "--require-hashes" in CONTAINERFILE


def test_composed_services_write_nowhere_and_may_nothing() -> None:
    composed = yaml.safe_load((DEPLOY / "compose.yaml").read_text())
    assert {"site-1", "site-2", "proxy"} == set(composed["services"])
    for name, service in composed["services"].items():
        assert service["read_only"], name
        assert service["cap_drop"] == ["ALL"], name
        assert service["security_opt"] == ["no-new-privileges:true"], name
        assert service["mem_limit"], name
    assert composed["services"]["site-1"]["networks"] == ["inside"]
    assert composed["networks"]["inside"]["internal"] is True
    for volume in composed["services"]["proxy"]["volumes"]:
        source = volume.split(":")[0]
        assert source == "./tls" or (DEPLOY / source).exists(), source


def test_pods_write_nowhere_and_are_asked_how_they_are() -> None:
    pod = manifest("deployment.yaml")["spec"]["template"]["spec"]
    assert pod["automountServiceAccountToken"] is False
    assert pod["securityContext"]["runAsNonRoot"] is True
    (container,) = pod["containers"]
    assert container["securityContext"] == {
        "allowPrivilegeEscalation": False,
        "readOnlyRootFilesystem": True,
        "capabilities": {"drop": ["ALL"]},
    }
    assert container["livenessProbe"]["httpGet"]["path"] == "/gezond"
    assert container["readinessProbe"]["httpGet"]["path"] == "/gereed"
    assert manifest("deployment.yaml")["spec"]["replicas"] >= 2


def test_pods_ask_nothing_of_anybody() -> None:
    policy = manifest("network.yaml")["spec"]
    assert "Egress" in policy["policyTypes"]
    assert "egress" not in policy


def test_every_manifest_is_listed_and_carries_the_name_of_the_site() -> None:
    listed = manifest("kustomization.yaml")["resources"]
    assert sorted(listed) == sorted(
        file.name for file in (DEPLOY / "kubernetes").glob("*.yaml") if file.name != "kustomization.yaml"
    )
    for name in listed:
        assert manifest(name)["metadata"]["labels"]["app.kubernetes.io/name"] == "opnamewijzer"


def test_manifests_name_the_version_of_the_project() -> None:
    version = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]["version"]
    assert manifest("kustomization.yaml")["images"][0]["newTag"] == version


def test_ingress_keeps_no_log() -> None:
    notes = manifest("ingress.yaml")["metadata"]["annotations"]
    assert notes["nginx.ingress.kubernetes.io/enable-access-log"] == "false"


@pytest.mark.parametrize(
    "line",
    [
        "DynamicUser=yes",
        "NoNewPrivileges=yes",
        "ProtectSystem=strict",
        "PrivateTmp=yes",
        "CapabilityBoundingSet=",
        "IPAddressDeny=any",
        "Restart=always",
    ],
)
def test_unit_may_little(line: str) -> None:
    assert line in (DEPLOY / "systemd" / "opnamewijzer@.service").read_text().splitlines()


def test_units_settings_are_explained() -> None:
    explained = (ROOT / "config" / "settings.py").read_text() + (ROOT / "bin" / "serve-public").read_text()
    example = (DEPLOY / "systemd" / "environment.example").read_text()
    for name in re.findall(r"(?m)^#?([A-Z_]+)=", example):
        assert re.search(rf"(?m)^#? ?[A-Z_, ]*\b{name}\b", explained), name


def test_no_log_line_of_the_proxy_can_hold_an_address_or_a_visitor() -> None:
    text = (DEPLOY / "nginx" / "opnamewijzer.conf").read_text()
    form = re.search(r"log_format.*?;", text, re.DOTALL)
    assert form
    assert not re.search(r"\$(request|request_uri|uri|args|remote_\w+|http_\w+|document_uri)\b", form[0])
    assert set(re.findall(r"access_log ([^;]*);", text)) == {"/var/log/nginx/access.log opnamewijzer"}
    assert set(re.findall(r"error_log ([^;]*);", text)) == {"/dev/null emerg"}
