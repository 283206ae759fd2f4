#!/usr/bin/env python3
"""What PyTorch needs for the projections and the full attention of a decode step, beside our
`shadowkv bench kernels`.

Shapes of Llama-3.1-8B in bf16. Weights are rotated through more than the second-level cache, every figure is the median of
replays of one CUDA graph.

    python3 benches/torch_baseline.py --rows 1,24,48 --batch 7 --context 124928
"""

import argparse
import statistics

import torch
import torch.nn.functional as F

SHAPES = [("qkv", 6144, 4096), ("o", 4096, 4096), ("gate_up", 28672, 4096), ("down", 4096, 14336)]


def median_us(launch, inputs, replays=20):
    rounds = -(-96 // inputs)
    side = torch.cuda.Stream()
    with torch.cuda.stream(side):
        for i in range(inputs):
            launch(i)
    torch.cuda.synchronize()
    graph = torch.cuda.CUDAGraph()
    with torch.cuda.graph(graph):
        for i in range(rounds * inputs):
            launch(i % inputs)
    times = []
    for _ in range(replays):
        start, end = torch.cuda.Event(enable_timing=True), torch.cuda.Event(enable_timing=True)
        start.record()
        graph.replay()
        end.record()
        torch.cuda.synchronize()
        times.append(start.elapsed_time(end) * 1e3 / (rounds * inputs))
    return statistics.median(times[2:])


def swiglu(gate_up):
    gate, up = gate_up.chunk(2, dim=-1)
    return F.silu(gate) * up


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--rows", default="1,24,48")
    parser.add_argument("--batch", type=int, default=7)
    parser.add_argument("--context", type=int, default=124928)
    args = parser.parse_args()
    print(f"torch {torch.__version__}, {torch.cuda.get_device_name()}")
    big = torch.randn(1 << 29, device="cuda", dtype=torch.bfloat16)
    other = torch.empty_like(big)
    us = median_us(lambda i: other.copy_(big), 1, 6)
    print(f"| copy, read and write | {2 * big.numel() * 2 / us / 1e6:.2f} TB/s |")
    del big, other
    for name, cols, depth in SHAPES:
        count = -(-(400 << 20) // (cols * depth * 2))
        weights = [torch.randn(cols, depth, device="cuda", dtype=torch.bfloat16) for _ in range(count)]
        for rows in map(int, args.rows.split(",")):
            x = torch.randn(rows, depth, device="cuda", dtype=torch.bfloat16)

            def report(what, us):
                bandwidth, rate = cols * depth * 2 / us / 1e3, 2 * rows * cols * depth / us / 1e6
                print(f"| {what} M={rows} | {us:.1f} us | {bandwidth:.0f} GB/s | {rate:.0f} TFLOP/s |", flush=True)

            report(name, median_us(lambda i: F.linear(x, weights[i]), count))
            if name in ("o", "down"):
                added = torch.randn(rows, cols, device="cuda", dtype=torch.bfloat16)
                report(f"{name}, residual added", median_us(lambda i: torch.addmm(added, x, weights[i].t()), count))
            if name == "gate_up":
                report(f"{name}, then SwiGLU", median_us(lambda i: swiglu(F.linear(x, weights[i])), count))
        del weights
    for batch in (args.batch, 1):
        k, v = (torch.randn(batch, 8, args.context, 128, device="cuda", dtype=torch.bfloat16) for _ in range(2))
        q = torch.randn(batch, 32, 1, 128, device="cuda", dtype=torch.bfloat16)
        us = median_us(lambda i: F.scaled_dot_product_attention(q, k, v, enable_gqa=True), 1, 8)
        print(f"| attention, batch {batch} | {us:.1f} us | {2 * k.numel() * 2 / us / 1e3:.0f} GB/s |")
        del k, v


if __name__ == "__main__":
    main()
