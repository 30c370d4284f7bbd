using System.Text;

namespace Stoker.Core.Hardware;

/// <summary>Brings the many ways to write an accelerator or an open model to one key.</summary>
internal static class HardwareSpelling
{
    // What tells how a model was tuned or packed, not its shape.
    private static readonly string[] Tails =
    [
        "-instruct", "-chat", "-it", "-hf", "-base", "-thinking", "-2507", "-fp8", "-fp4", "-nvfp4", "-mxfp4", "-bf16", "-fp16", "-gguf", "-awq", "-gptq",
        "-int4", "-q4_k_m", "-q4_0", "-q8_0", "-v0.1", "-latest", "-turbo", "-a22b", "-a3b", "-a35b", "-a17b", "-a10b", "-a4b",
    ];

    /// <summary>Letters and digits of the name without its vendor and its tails, in lower case: <c>llama3.3:70b</c> and <c>meta-llama/Llama-3.3-70B-Instruct</c> are one.</summary>
    public static string ModelKey(string spelling)
    {
        var name = spelling.Trim().ToLowerInvariant().Replace(':', '-');
        name = name.Substring(name.LastIndexOf('/') + 1);
        name = name.StartsWith("meta-llama-", StringComparison.Ordinal) ? name.Substring("meta-".Length) : name;
        for (var tail = TailOf(name); tail is not null; tail = TailOf(name))
        {
            name = name.Substring(0, name.Length - tail.Length);
        }

        return Key(name);
    }

    /// <summary>Letters and digits in lower case.</summary>
    public static string Key(string spelling)
    {
        var key = new StringBuilder(spelling.Length);
        foreach (var letter in spelling)
        {
            if (char.IsLetterOrDigit(letter))
            {
                key.Append(char.ToLowerInvariant(letter));
            }
        }

        return key.ToString();
    }

    /// <summary>The precision that a tag of the spelling names (<c>llama3.1:8b-instruct-q4_K_M</c>), or <see langword="null"/>.</summary>
    public static Precision? PrecisionOf(string spelling)
    {
        var name = spelling.Trim().ToLowerInvariant();
        var gguf = name.IndexOf(':') >= 0;
        foreach (var precision in Precision.All)
        {
            var word = precision.Name is "f16" ? "fp16" : precision.Name;
            if (precision.IsGguf == (gguf || precision.Name.StartsWith("q", StringComparison.Ordinal)) && name.EndsWith("-" + word, StringComparison.Ordinal))
            {
                return precision;
            }
        }

        return null;
    }

    private static string? TailOf(string name) =>
        Array.Find(Tails, tail => name.Length > tail.Length && name.EndsWith(tail, StringComparison.Ordinal));
}
