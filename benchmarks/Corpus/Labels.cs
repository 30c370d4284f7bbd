using Newtonsoft.Json;

namespace Stoker.Benchmarks.Corpus;

/// <summary>The hand-made labels of a corpus.</summary>
internal sealed record Labels
{
    public IReadOnlyList<LabelledCall> Calls { get; init; } = [];

    public IReadOnlyList<LabelledFile> Files { get; init; } = [];

    [JsonProperty("hard_negatives")]
    public IReadOnlyList<LookAlike> LookAlikes { get; init; } = [];

    public static Labels Read(string directory) => JsonConvert.DeserializeObject<Labels>(File.ReadAllText(Path.Combine(directory, "ground_truth.json")))!;
}

/// <summary>A file; precision is measured where every call in it is labelled.</summary>
internal sealed record LabelledFile(string File, bool Full);

/// <summary>Something that looks like a call and is none.</summary>
internal sealed record LookAlike(string File, int Line, string Category);

/// <summary>A call as the labeller saw it.</summary>
internal sealed record LabelledCall
{
    public required string Id { get; init; }

    public required string Repo { get; init; }

    public required string File { get; init; }

    public required int Line { get; init; }

    [JsonProperty("start_line")]
    public required int StartLine { get; init; }

    [JsonProperty("end_line")]
    public required int EndLine { get; init; }

    public required string Method { get; init; }

    public required string Sdk { get; init; }

    public required string Kind { get; init; }

    public required string Tier { get; init; }

    public string? Model { get; init; }

    [JsonProperty("model_source")]
    public required string ModelSource { get; init; }

    [JsonProperty("in_loop")]
    public required string InLoop { get; init; }

    [JsonProperty("loop_role")]
    public required string LoopRole { get; init; }

    [JsonProperty("max_output_set")]
    public required bool MaxOutputSet { get; init; }

    public bool Covers(string file, int line) => File == file && (Line == line || (StartLine <= line && line <= EndLine));
}
