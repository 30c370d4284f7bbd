using Newtonsoft.Json;

namespace Stoker.Benchmarks.Corpus;

/// <summary>The costly patterns that a labeller found by reading.</summary>
internal sealed record Smells
{
    [JsonProperty("smells")]
    public IReadOnlyList<Smell> All { get; init; } = [];

    public static Smells Read(string directory) => JsonConvert.DeserializeObject<Smells>(File.ReadAllText(Path.Combine(directory, "smells.json")))!;
}

/// <summary>One costly place.</summary>
internal sealed record Smell(string Id, string Repo, string File, int Line, string Pattern, string Why);
