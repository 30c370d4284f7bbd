using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Stoker.Analyzers.Sdks;
using Stoker.Analyzers.Values;

namespace Stoker.Analyzers.Calls;

/// <summary>A URL as far as the source writes it: its text, with a mark for each piece that only the run knows.</summary>
/// <param name="Text">The text; <see cref="Hole"/> for each unseen piece.</param>
/// <param name="Holes">The unseen pieces, in order.</param>
internal sealed record HttpUrl(string Text, IReadOnlyList<IOperation> Holes)
{
    /// <summary>Stands for an unseen piece; no URL holds it.</summary>
    public const char Hole = '\0';

    /// <summary>Local ports of servers that serve nothing but models: Ollama, LM Studio.</summary>
    private static readonly int[] ModelPorts = [11434, 1234];

    /// <summary>The URLs an expression may give: both branches of a choice, a setting's default, what callers pass.</summary>
    public static IEnumerable<HttpUrl> Of(IOperation operation, ReadScope scope, int depth = 0)
    {
        if (depth > 3 || !scope.Step())
        {
            return [];
        }

        var origin = Origin.Of(operation, scope);
        if (origin.Parameter is { } parameter)
        {
            return CallerArguments.For(parameter, scope).SelectMany(argument => Of(argument, scope, depth + 1));
        }

        switch (origin.Value)
        {
            case IConditionalOperation { WhenFalse: { } otherwise } choice:
                return Of(choice.WhenTrue, scope, depth + 1).Concat(Of(otherwise, scope, depth + 1));
            case ICoalesceOperation fallback:
                return Of(fallback.WhenNull, scope, depth + 1).Concat(Of(fallback.Value, scope, depth + 1));
            case IObjectCreationOperation { Type.Name: "Uri", Arguments: [var root, { Parameter.Name: "relativeUri", Value: var relative }] }:
                return Of(root.Value, scope, depth + 1).DefaultIfEmpty(new HttpUrl("", [])).SelectMany(r => Of(relative, scope, depth + 1).Select(u => u.Behind(r)));
            case IObjectCreationOperation { Type.Name: "Uri", Arguments: [var text, ..] }:
                return Of(text.Value, scope, depth + 1);
            case { Type.SpecialType: SpecialType.System_String } written:
                return Written(written, scope, depth);
            default:
                return [];
        }
    }

    /// <summary>This URL under a client's base address, when it has no root of its own.</summary>
    public HttpUrl Behind(HttpUrl root) => HasRoot
        ? this
        : new(root.Text.TrimEnd('/') + "/" + Text.TrimStart('/'), [.. root.Holes, .. Holes]);

    /// <summary>Whether the text says on which host it is, or leaves just that open.</summary>
    public bool HasRoot => Text.StartsWith("http", StringComparison.OrdinalIgnoreCase) || (Text.Length > 0 && Text[0] == Hole);

    /// <summary>Whether the end of the path is written, so that a URL which is no endpoint's is known to be none.</summary>
    public bool IsPathSeen => Text.TrimEnd('/') is { Length: > 0 } text && text[text.Length - 1] != Hole;

    /// <summary>Provider word of a known host; <see langword="null"/> for others and for one that cannot be seen.</summary>
    public string? Provider => Address is { } address ? Endpoints.ProviderOf(address.ToString()) : null;

    /// <summary>Whether the host serves models only.</summary>
    public bool IsModelHost => Address is { } address && Provider is { } provider && (provider != "self_hosted" || ModelPorts.Contains(address.Port));

    // A piece of a host that cannot be seen is a name: https://{resource}.openai.azure.com.
    private Uri? Address => Uri.TryCreate(Text.Replace(Hole, 'x'), UriKind.Absolute, out var uri) && uri.Scheme.StartsWith("http", StringComparison.Ordinal) ? uri : null;

    /// <summary>The endpoint whose path this URL ends in, and the segment that names the model.</summary>
    public (HttpEndpoint Endpoint, IOperation? ModelHole, string? Model)? Endpoint()
    {
        var end = Text.IndexOfAny(['?', '#']);
        var path = (end < 0 ? Text : Text.Substring(0, end)).TrimEnd('/');
        var segments = path.Split('/');
        foreach (var endpoint in HttpEndpoint.All)
        {
            if (Match(segments, endpoint.Path.Split('/')) is { } model)
            {
                var at = string.Join("/", segments.Take(model.Index)).Count(static c => c == Hole);
                return (endpoint, model.Text == "\0" ? Holes[at] : null, model.Text is { Length: > 0 } text && text.IndexOf(Hole) < 0 ? Uri.UnescapeDataString(text) : null);
            }
        }

        return null;
    }

    private static (int Index, string? Text)? Match(string[] segments, string[] pattern)
    {
        const string Model = "{model}";
        (int Index, string? Text) model = (0, null);
        var offset = segments.Length - pattern.Length;
        for (var i = pattern.Length - 1; i >= 0; i--)
        {
            if (offset + i < 0)
            {
                return null;
            }

            var segment = segments[offset + i];
            if (pattern[i].StartsWith(Model, StringComparison.Ordinal))
            {
                var verb = pattern[i].Substring(Model.Length);
                if (segment.Length <= verb.Length || !segment.EndsWith(verb, StringComparison.OrdinalIgnoreCase))
                {
                    return null;
                }

                model = (offset + i, segment.Substring(0, segment.Length - verb.Length));
            }
            else if (pattern[i] != "*" && !segment.Substring(segment.LastIndexOf(Hole) + 1).Equals(pattern[i], StringComparison.OrdinalIgnoreCase))
            {
                return null;
            }
        }

        return model;
    }

    private static IEnumerable<HttpUrl> Written(IOperation written, ReadScope scope, int depth)
    {
        var text = new StringBuilder();
        var holes = new List<IOperation>();
        HttpUrl? root = null;
        foreach (var part in TextParts.Read(written, scope))
        {
            if (part.Text is { } known)
            {
                text.Append(known);
                continue;
            }

            // {endpoint}/chat/completions, with a default for the endpoint.
            if (text.Length == 0 && holes.Count == 0 && part.Hole != written && Trimmed(part.Hole!, scope) is ICoalesceOperation or IConditionalOperation or IParameterReferenceOperation)
            {
                root = Of(Trimmed(part.Hole!, scope), scope, depth + 1).FirstOrDefault();
                if (root is not null)
                {
                    text.Append(root.Text);
                    holes.AddRange(root.Holes);
                    continue;
                }
            }

            text.Append(Hole);
            holes.Add(part.Hole!);
        }

        return text.Length > 0 ? [new HttpUrl(text.ToString(), holes)] : [];
    }

    // `endpoint.TrimEnd('/')` is the endpoint.
    private static IOperation Trimmed(IOperation hole, ReadScope scope) =>
        (Origin.Unwrap(hole) is IInvocationOperation { TargetMethod.Name: "TrimEnd" or "Trim", Instance: { } text } ? Origin.Of(text, scope).Value ?? text : Origin.Of(hole, scope).Value) ?? hole;
}
