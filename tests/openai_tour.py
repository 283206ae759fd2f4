"""A tour of `shadowkv serve` with OpenAI's own Python client.

    pip install openai
    shadowkv serve -m MODEL --api-key secret &
    python3 tests/openai_tour.py http://127.0.0.1:8000/v1 secret

MODEL needs a chat template. Ends with an AssertionError where something is not as the client expects it.
"""

import sys

import openai


def text_of(stream):
    """The text of a stream, its figures, and how often text came."""
    parts, usage = [], None
    for chunk in stream:
        usage = chunk.usage or usage
        for choice in chunk.choices:
            parts.append(choice.delta.content or "")
    return "".join(parts), usage, len(parts)


def refused(error, call):
    """What the client raises."""
    try:
        call()
    except error as raised:
        return raised
    raise AssertionError(f"no {error.__name__}")


def main(base_url, key):
    client = openai.OpenAI(base_url=base_url, api_key=key, max_retries=0)
    model = client.models.list().data[0].id
    assert client.models.retrieve(model).id == model

    ask = {
        "model": model,
        "messages": [{"role": "user", "content": "Say three words."}],
        "temperature": 0,
        "max_completion_tokens": 12,
    }
    whole = client.chat.completions.create(**ask)
    text = whole.choices[0].message.content
    assert text and whole.usage.total_tokens == whole.usage.prompt_tokens + whole.usage.completion_tokens
    stream = client.chat.completions.create(**ask, stream=True, stream_options={"include_usage": True})
    streamed, usage, parts = text_of(stream)
    assert streamed == text and parts > 3, (streamed, text, parts)
    assert usage.completion_tokens == whole.usage.completion_tokens
    likely = client.chat.completions.create(**ask, n=2, logprobs=True, top_logprobs=3)
    assert len(likely.choices) == 2
    for choice in likely.choices:
        content = choice.logprobs.content
        assert "".join(one.token for one in content).startswith(text)
        assert all(len(one.top_logprobs) == 3 for one in content)

    draw = {"model": model, "prompt": "The sea is", "max_tokens": 16, "temperature": 1.2, "top_p": 0.9}
    first, again = (client.completions.create(**draw, seed=7).choices[0].text for _ in range(2))
    assert first == again
    many = client.completions.create(**(draw | {"prompt": ["One", "Two"]}), n=2, seed=7)
    assert [choice.index for choice in many.choices] == [0, 1, 2, 3]
    scored = client.completions.create(model=model, prompt="The sea is blue", max_tokens=0, echo=True, logprobs=1)
    logprobs = scored.choices[0].logprobs
    assert scored.choices[0].text == "The sea is blue" and logprobs.token_logprobs[0] is None
    assert all(value <= 0 for value in logprobs.token_logprobs[1:])

    wrong = refused(openai.BadRequestError, lambda: client.completions.create(**(draw | {"temperature": -1})))
    assert wrong.param == "temperature", wrong
    refused(openai.NotFoundError, lambda: client.chat.completions.create(**(ask | {"model": "other"})))
    tools = [{"type": "function", "function": {"name": "f"}}]
    assert refused(openai.BadRequestError, lambda: client.chat.completions.create(**ask, tools=tools)).param == "tools"
    stranger = openai.OpenAI(base_url=base_url, api_key="wrong", max_retries=0)
    refused(openai.AuthenticationError, stranger.models.list)

    # Given up in the middle: the next answer is as ever.
    stream = client.chat.completions.create(**(ask | {"max_completion_tokens": 500}), stream=True)
    next(iter(stream))
    stream.close()
    assert client.chat.completions.create(**ask).choices[0].message.content == text
    print(f"all as expected of {model}")


if __name__ == "__main__":
    main(*sys.argv[1:])
