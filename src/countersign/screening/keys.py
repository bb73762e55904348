"""Keys, tokens and passwords, by the plugins of detect-secrets and its heuristics against false alarms.

Its plugins are made for source code. Left out are those that would take ordinary prose, hashes or addresses for keys:
high entropy, public IP addresses, and assignments that are named by a single word such as ``sl``.
"""

import re
from collections.abc import Iterator, Mapping, Sequence

from detect_secrets.filters import heuristic
from detect_secrets.plugins import (
    aws,
    azure_storage_key,
    basic_auth,
    discord,
    github_token,
    gitlab_token,
    jwt,
    keyword,
    mailchimp,
    npm,
    openai,
    private_key,
    pypi_token,
    sendgrid,
    slack,
    square_oauth,
    stripe,
    telegram_token,
    twilio,
)
from detect_secrets.plugins.base import RegexBasedDetector

from countersign.domain.guard import Hit

_PLUGINS: Sequence[tuple[RegexBasedDetector, str]] = (
    (aws.AWSKeyDetector(), "access key"),
    (azure_storage_key.AzureStorageKeyDetector(), "access key"),
    (basic_auth.BasicAuthDetector(), "password"),
    (discord.DiscordBotTokenDetector(), "Discord token"),
    (github_token.GitHubTokenDetector(), "GitHub token"),
    (gitlab_token.GitLabTokenDetector(), "GitLab token"),
    (jwt.JwtTokenDetector(), "web token"),
    (mailchimp.MailchimpDetector(), "Mailchimp key"),
    (npm.NpmDetector(), "npm token"),
    (openai.OpenAIDetector(), "OpenAI key"),
    (pypi_token.PypiTokenDetector(), "PyPI token"),
    (sendgrid.SendGridDetector(), "SendGrid key"),
    (slack.SlackDetector(), "Slack token"),
    (square_oauth.SquareOAuthDetector(), "Square secret"),
    (stripe.StripeDetector(), "Stripe key"),
    (telegram_token.TelegramBotTokenDetector(), "Telegram token"),
    (twilio.TwilioKeyDetector(), "Twilio key"),
)
# The part of a match that is the secret, where that is less than all of it.
_PART = {"password": 1}
# Keys that teams who work with AI have at hand and the plugins do not know.
_MORE: Mapping[re.Pattern[str], str] = {
    re.compile(r"\bsk-ant-[\w-]{20,}", re.ASCII): "Anthropic key",
    re.compile(r"\bsk-(?:proj|svcacct)-[\w-]{20,}", re.ASCII): "OpenAI key",
    re.compile(r"\bhf_[A-Za-z0-9]{30,}"): "Hugging Face token",
    re.compile(r"\bAIza[\w-]{35}", re.ASCII): "Google key",
    re.compile(r"\bgithub_pat_\w{30,}", re.ASCII): "GitHub token",
    re.compile(r"\bxapp-\d-[A-Za-z0-9-]{20,}", re.ASCII): "Slack token",
}
# What still belongs to a key where its pattern ends, so that no end of it is left over.
_REST = re.compile(r"(?:[\w=-]|\.(?=\w))*")
_PRIVATE = private_key.PrivateKeyDetector()
_BLOCK = re.compile(r"-{0,5}(?:BEGIN [A-Z0-9 ]*PRIVATE KEY|PuTTY-User-Key-File-2)[\s\S]*?(?:-{5}END [A-Z0-9 ]+-{5}|\Z)")
_KEYWORD = keyword.KeywordDetector()
_ASSIGNED = {keyword.FOLLOWED_BY_COLON_REGEX: 4, keyword.FOLLOWED_BY_EQUAL_SIGNS_REGEX: 5}
_NAME = re.compile(
    r"\b\w{0,20}?(?:key|pass|pwd|passw(?:or)?d|secret|contrase[nñ]a)\w{0,20}[\]'\"`]{0,2}\s{0,3}[:=!]", re.I
)
_NEAR = 200
_ENDS = ".,;:!?)]}>\"'`"
_SHORTEST = 6
_TICKET = re.compile(r"[A-Z][A-Z0-9]{1,9}-\d+")


def screen(text: str) -> tuple[Hit, ...]:
    """Return what looks like a key or a password."""
    return (*_private(text), *_known(text), *_named(text))


def _private(text: str) -> Iterator[Hit]:
    """A private key is all of its block: to its end, or as far as it was pasted."""
    if any(_PRIVATE.analyze_string(text)):
        for match in _BLOCK.finditer(text):
            yield Hit(match.start(), match.end(), "secrets", "private key")


def _known(text: str) -> Iterator[Hit]:
    for plugin, what in _PLUGINS:
        if any(plugin.analyze_string(text)):  # this also checks what a pattern cannot, such as a token's parts
            for pattern in plugin.denylist:
                yield from _matches(pattern, text, what)
    for pattern, what in _MORE.items():
        yield from _matches(pattern, text, what)


def _matches(pattern: re.Pattern[str], text: str, what: str) -> Iterator[Hit]:
    for match in pattern.finditer(text):
        start, end = match.span(_PART.get(what, 0))
        rest = None if what in _PART else _REST.match(text, end)
        yield Hit(start, rest.end() if rest else end, "secrets", what)


def _named(text: str) -> Iterator[Hit]:
    """What somebody calls a password or a key: ``password: hunter2``.

    Each name is looked at with what stands near it: over a whole text the detector's patterns take time that grows
    with the square of its length, and a form has to be answered in seconds.
    """
    for name in _NAME.finditer(text):
        line = text[name.start() : name.end() + _NEAR].partition("\n")[0]
        for value in _KEYWORD.analyze_string(line, _ASSIGNED):
            word = value.split()[0].rstrip(_ENDS) if value.split() else ""
            if _secret(word, line):
                at = name.start() + line.index(word, line.index(value))
                yield Hit(at, at + len(word), "secrets", "password or key")


def _secret(word: str, line: str) -> bool:
    """Tell whether a word is more likely a secret than prose: letters and digits, and no name of something else."""
    mixed = any(char.isdigit() for char in word) and any(char.isalpha() for char in word)
    if len(word) < _SHORTEST or not mixed or _TICKET.fullmatch(word) or "://" in word:
        return False
    return not (
        heuristic.is_sequential_string(word)
        or heuristic.is_potential_uuid(word)
        or heuristic.is_templated_secret(word)
        or heuristic.is_prefixed_with_dollar_sign(word)
        or heuristic.is_likely_id_string(word, line, _KEYWORD)
        or heuristic.is_not_alphanumeric_string(word)
        or heuristic.is_indirect_reference(line)
    )
