"""Every decision by its id, in an order in which each can read the ones before it."""

from collections.abc import Mapping
from types import MappingProxyType

from ..rules import Decision, Rule, Table
from . import (
    confidentiality,
    controller,
    copy_right,
    criminal,
    criminal_image,
    criminal_sound,
    evidence,
    gdpr,
    gdpr_setting,
    keeping,
    last_resort,
    legal_basis,
    legal_basis_need,
    making,
    norm,
    norm_agreement,
    norm_company,
    norm_other_party,
    refusing,
    relationship,
    sharing,
    special_category,
    special_category_need,
    transparency,
    waiting,
)

DECISIONS: Mapping[str, Decision] = MappingProxyType(
    {
        decision.id: decision
        for module in (
            criminal_sound,
            criminal_image,
            criminal,
            gdpr_setting,
            gdpr,
            controller,
            last_resort,
            waiting,
            legal_basis_need,
            legal_basis,
            special_category_need,
            special_category,
            transparency,
            confidentiality,
            norm_other_party,
            norm_agreement,
            norm_company,
            norm,
            making,
            keeping,
            evidence,
            sharing,
            copy_right,
            refusing,
            relationship,
        )
        for decision in module.DECISIONS
    }
)

FINDINGS = (
    "criminal",
    "gdpr",
    "controller",
    "legal_basis",
    "special_category",
    "transparency",
    "confidentiality",
    "norm",
    "making",
    "keeping",
    "evidence",
    "sharing",
    "publication",
    "copy_right",
    "refusing",
    "relationship",
)
"""The decisions that are findings of the contract, in its order."""

RULES: Mapping[str, Rule] = MappingProxyType(
    {rule.id: rule for decision in DECISIONS.values() if isinstance(decision, Table) for rule in decision.rules}
)
