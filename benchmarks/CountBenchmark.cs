using BenchmarkDotNet.Attributes;
using Stoker.Core.Tokens;

namespace Stoker.Benchmarks;

/// <summary>Counting without and with seams; 200,000 characters of each kind of text. In this process: the project has not the name of its assembly, by which the tool would look for it to build another.</summary>
[MemoryDiagnoser]
[InProcess]
public class CountBenchmark
{
    private string _text = "";
    private string[] _segments = [];

    /// <summary>Name of a golden text.</summary>
    [Params("english", "csharp", "json", "chinese")]
    public string Kind { get; set; } = "";

    /// <summary>Reads the text.</summary>
    [GlobalSetup]
    public void Read()
    {
        _text = Texts.Long(Kind);
        _segments = [.. _text.Chunk(1_000).Select(static chunk => new string(chunk))];
    }

    [Benchmark(Baseline = true)]
    public int O200k() => TokenCounter.Count(TokenEncoding.O200kBase, _text);

    [Benchmark]
    public int Cl100k() => TokenCounter.Count(TokenEncoding.Cl100kBase, _text);

    [Benchmark]
    public int O200k_in_segments() => TokenCounter.Count(TokenEncoding.O200kBase, _segments);

    [Benchmark]
    public TextTokens Both_and_the_kind_of_text() => TextTokens.Of(_text);
}
