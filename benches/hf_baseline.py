"""Prefill and decode speed of Hugging Face transformers beside ours, in one run on one machine.

    cargo build --release -p shadowkv-benches
    python3 benches/hf_baseline.py --gguf MODEL.gguf --prompt 2048 --steps 32

Needs torch, transformers and gguf from PyPI. transformers loads the same GGUF file and dequantises it to f32; the same
token ids go through both. The two alternate, so that a machine whose speed drifts treats both alike.
"""

import argparse
import json
import os
import pathlib
import statistics
import subprocess
import time

os.environ.setdefault("OMP_WAIT_POLICY", "PASSIVE")

import torch
from transformers import AutoModelForCausalLM

ROOT = pathlib.Path(__file__).resolve().parent.parent


def reference(model, prompt, steps):
    """Prompt tokens a second and decode steps a second of one run."""
    with torch.inference_mode():
        start = time.perf_counter()
        out = model(prompt, use_cache=True, logits_to_keep=1)
        token = out.logits[:, -1:].argmax(-1)
        prefilled = time.perf_counter()
        for _ in range(steps):
            out = model(token, past_key_values=out.past_key_values, use_cache=True)
            token = out.logits[:, -1:].argmax(-1)
        done = time.perf_counter()
    return prompt.shape[1] / (prefilled - start), steps / (done - prefilled)


def ours(args):
    """One run of our bench for each kind of attention, by name."""
    binary = pathlib.Path(os.environ.get("CARGO_TARGET_DIR", ROOT / "target")) / "release" / "end_to_end"
    command = [binary, "--model", args.gguf, "--device", "cpu", "--prompt", str(args.prompt)]
    command += ["--steps", str(args.steps), "--repeats", "1"]
    lines = subprocess.run(command, check=True, capture_output=True, text=True).stdout.splitlines()
    return {record["attention"]: record for record in map(json.loads, lines)}


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--gguf", required=True)
    parser.add_argument("--prompt", type=int, default=2048)
    parser.add_argument("--steps", type=int, default=32)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--threads", type=int, default=2)
    args = parser.parse_args()

    torch.set_num_threads(args.threads)
    folder, name = os.path.split(os.path.abspath(args.gguf))
    model = AutoModelForCausalLM.from_pretrained(folder, gguf_file=name, dtype=torch.float32).eval()
    vocabulary = model.config.vocab_size
    prompt = torch.tensor([[(i * 7919 + 13) % vocabulary for i in range(args.prompt)]])

    reference(model, prompt[:, :256], 4)
    rows = {"transformers": [], "full": [], "shadowkv": []}
    for _ in range(args.rounds):
        rows["transformers"].append(reference(model, prompt, args.steps))
        for kind, record in ours(args).items():
            rows[kind].append((record["prefill_tok_s"], record["decode_tok_s"]))

    medians = {kind: [statistics.median(column) for column in zip(*runs)] for kind, runs in rows.items()}
    base = medians["transformers"]
    print(f"prompt {args.prompt}, {args.steps} steps, f32, {args.threads} threads, torch {torch.__version__}\n")
    print("| | prefill tok/s | ratio | decode tok/s | ratio |")
    print("| --- | --- | --- | --- | --- |")
    for kind, (prefill, decode) in medians.items():
        print(f"| {kind} | {prefill:.1f} | {prefill / base[0]:.2f} | {decode:.1f} | {decode / base[1]:.2f} |")
    print(json.dumps({"prompt": args.prompt, "steps": args.steps, "runs": rows}))


if __name__ == "__main__":
    main()
