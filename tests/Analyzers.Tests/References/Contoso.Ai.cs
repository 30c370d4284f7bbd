// A made-up SDK that no catalogue of ours describes.
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

namespace Contoso.Ai;

public sealed class GatewayClient
{
    public GatewayClient(string model, string key) { }

    public GatewayClient(string key) { }

    public Task<Reply> AskAsync(IEnumerable<Turn> turns, AskSettings? settings = null, CancellationToken cancellationToken = default) => throw null!;

    public Reply Ask(string question) => throw null!;

    public Task<float[]> VectorizeAsync(string text) => throw null!;

    public Task<bool> PingAsync() => throw null!;
}

public sealed record AskSettings
{
    public string? Model { get; set; }

    public int? MaxTokens { get; set; }
}

public sealed class Turn
{
    public static Turn System(string text) => throw null!;

    public static Turn User(string text) => throw null!;
}

public sealed class Reply
{
    public string Text => throw null!;
}

public static class Models
{
    public static string Best => throw null!;
}
