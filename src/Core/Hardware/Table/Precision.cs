namespace Stoker.Core.Hardware;

/// <summary>A way to store weights, and the unit that multiplies them.</summary>
/// <param name="Name">The word of <c>stoker.precision</c>.</param>
/// <param name="BytesPerParameter">Bytes a parameter takes, scales included (NVFP4: 4 bits and one 8-bit scale for 16; MXFP4: one for 32; GGUF: llama.cpp's bits per weight).</param>
/// <param name="KvBytes">Bytes a number of the KV cache takes: engines keep 16-bit caches with 16-bit and GGUF weights, 8-bit ones elsewhere.</param>
/// <param name="IsGguf">Whether llama.cpp or Ollama runs it.</param>
public sealed record Precision(string Name, double BytesPerParameter, int KvBytes, bool IsGguf = false)
{
    private static readonly Precision[] Known =
    [
        new("bf16", 2, 2),
        new("fp8", 1, 1),
        new("int8", 1, 1),
        new("fp4", 0.5625, 1),
        new("mxfp4", 0.5313, 1),
        new("int4", 0.5625, 1),
        new("f16", 2, 2, IsGguf: true),
        new("q8_0", 1.0625, 2, IsGguf: true),
        new("q4_k_m", 0.61, 2, IsGguf: true),
    ];

    /// <summary>All precisions, the most exact first within each kind.</summary>
    public static IReadOnlyList<Precision> All => Known;

    /// <summary>The precision of a name in any case, or <see langword="null"/>. <c>fp16</c> is <c>bf16</c>, <c>nvfp4</c> is <c>fp4</c>, <c>q4</c> and <c>q8</c> are their usual GGUF kinds.</summary>
    public static Precision? Find(string name)
    {
        var word = name.Trim().ToLowerInvariant();
        word = word switch
        {
            "fp16" or "bfloat16" or "float16" => "bf16",
            "nvfp4" => "fp4",
            "q4" or "q4_0" => "q4_k_m",
            "q8" => "q8_0",
            "awq" or "gptq" or "w4a16" => "int4",
            _ => word,
        };
        return Known.FirstOrDefault(precision => precision.Name == word);
    }

    /// <summary>The peak rate of its products on an accelerator, in FLOP/s: the widest unit that takes the weights as they are, else 16-bit; <see langword="null"/> where none is known.</summary>
    public double? FlopsOn(Accelerator accelerator)
    {
        var teraflops = Name switch
        {
            "fp8" => accelerator.TflopsFp8,
            "fp4" or "mxfp4" => accelerator.TflopsFp4 ?? accelerator.TflopsFp8,
            "int8" => accelerator.TopsInt8,
            _ => null,
        };
        return (teraflops ?? accelerator.TflopsBf16) * 1e12;
    }
}
