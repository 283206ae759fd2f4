#!/usr/bin/env python3
"""What PyTorch needs for attention of a prompt, beside the example `attention_prefill` of `shadowkv-kernels`.

Causal attention of whole prompts with the cuDNN and the flash backend, and blocks of queries that see all keys with the
cuDNN one. Operations are counted as 4 D per query and key that the query sees, every figure is the median of 7 runs.

    python3 benches/torch_prefill.py --head-dim 128
"""

import argparse
import statistics

import torch
import torch.nn.functional as F
from torch.nn.attention import SDPBackend, sdpa_kernel


def seconds(run, repeats=7):
    for _ in range(3):
        run()
    times = []
    for _ in range(repeats):
        start, end = torch.cuda.Event(enable_timing=True), torch.cuda.Event(enable_timing=True)
        start.record()
        run()
        end.record()
        torch.cuda.synchronize()
        times.append(start.elapsed_time(end) / 1e3)
    return statistics.median(times)


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--head-dim", type=int, default=128)
    parser.add_argument("--longest", type=int, default=131072)
    args = parser.parse_args()
    dim = args.head_dim
    print(f"{torch.cuda.get_device_name()}, PyTorch {torch.__version__}, 32/8 heads of {dim}\n")
    print("| queries of keys | backend | time | rate |\n| --- | --- | --- | --- |")
    shapes = [(n, n) for n in (8192, 32768, 131072)]
    shapes += [(rows, keys) for keys in (8192, 32768, 131072) for rows in (512, 2048, 8192) if rows < keys]
    for rows, keys in shapes:
        if keys > args.longest:
            continue
        causal = rows == keys
        q = torch.randn(1, 32, rows, dim, device="cuda", dtype=torch.bfloat16)
        k, v = (torch.randn(1, 8, keys, dim, device="cuda", dtype=torch.bfloat16) for _ in range(2))
        seen = rows * (rows + 1) // 2 if causal else rows * keys
        for backend in (SDPBackend.CUDNN_ATTENTION, SDPBackend.FLASH_ATTENTION):
            if backend == SDPBackend.FLASH_ATTENTION and not causal:
                continue
            with sdpa_kernel(backend):
                s = seconds(lambda: F.scaled_dot_product_attention(q, k, v, is_causal=causal, enable_gqa=True))
            rate = 4 * dim * 32 * seen / s / 1e12
            name = "causal" if causal else "all keys"
            row = f"| {rows} of {keys}, {name} | {backend.name.lower()} | {s * 1e3:.3f} ms | {rate:.0f} TFLOP/s |"
            print(row, flush=True)
        del q, k, v


if __name__ == "__main__":
    main()
