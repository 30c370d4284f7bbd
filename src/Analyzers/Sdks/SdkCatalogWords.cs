using Newtonsoft.Json.Linq;

namespace Stoker.Analyzers.Sdks;

/// <summary>Checks what the text in a catalogue says: operation words, paths, names of types and methods.</summary>
internal static class SdkCatalogWords
{
    // The words of the OpenTelemetry GenAI conventions, and those for what they have no word for.
    private static readonly string[] Operations =
    [
        "chat", "create_cache", "embeddings", "generate_content", "image_generation", "invoke_agent", "rerank", "speech", "text_completion", "transcription", "video_generation",
    ];

    private static readonly string[] PathKeys = ["cap", "client", "endpoint", "key", "model", "prompt", "rounds", "runs", "through"];

    /// <summary>Starts of a path that is no value at the call but a statement about it.</summary>
    private static readonly string[] Statements = ["is", "remote", "service"];

    /// <summary>Checks a catalogue whose shape is right.</summary>
    /// <exception cref="SdkCatalogException">The first fault.</exception>
    public static void Check(JObject json)
    {
        foreach (var entry in Entries(json))
        {
            CheckName(entry["type"]!, "a type is named as in metadata, namespace first and without parameters: Contoso.Ai.Gateway, Contoso.Ai.Gateway`1");
            foreach (var method in entry["methods"]!)
            {
                if ((string)method! != ".ctor")
                {
                    CheckName(method, "a method is named alone, without type and parameters: AskAsync; all overloads are meant");
                }
            }

            if (entry["operation"] is { } operation && !Operations.Contains((string)operation!))
            {
                throw SdkCatalogJson.Fault(operation, $"'{operation}' is no operation: write one of {string.Join(", ", Operations)}");
            }

            foreach (var path in PathKeys.SelectMany(key => entry[key] is { } value ? value as IEnumerable<JToken> ?? [] : []).Concat(new[] { entry["client"], entry["body"] }.OfType<JValue>()))
            {
                CheckPath(path);
            }
        }
    }

    /// <summary>The name a path starts at, a parameter or <c>receiver</c>; <see langword="null"/> where the path is a statement.</summary>
    public static string? RootOf(string path) => IsStatement(path) ? null : WithoutRole(path).Split('.')[0];

    /// <summary>The entries for calls and clients.</summary>
    public static IEnumerable<JObject> Entries(JObject json) => new[] { "calls", "clients" }.SelectMany(list => json[list] ?? new JArray()).OfType<JObject>();

    private static void CheckPath(JToken token)
    {
        var path = (string)token!;
        if (path.IndexOf(": ", StringComparison.Ordinal) is var colon and >= 0)
        {
            if (!IsStatement(path) || colon + 2 == path.Length)
            {
                throw SdkCatalogJson.Fault(token, $"'{path}' starts with what is no statement: write 'is: MODEL', 'remote: REASON' or 'service: TYPE', or a path");
            }

            return;
        }

        if (WithoutRole(path).Split('.').Any(static name => !IsIdentifier(name)))
        {
            throw SdkCatalogJson.Fault(token, $"'{path}' is no path: write 'parameter', 'parameter.Property', 'receiver' or 'receiver.Property'; in a prompt 'parameter as system'");
        }
    }

    private static void CheckName(JToken token, string expected)
    {
        var name = (string)token!;
        if (name.Split('.', '+').Any(static part => !IsIdentifier(part.Split('`')[0])))
        {
            throw SdkCatalogJson.Fault(token, $"'{name}' is no name: {expected}");
        }
    }

    private static bool IsStatement(string path) => Array.Exists(Statements, word => path.StartsWith(word + ": ", StringComparison.Ordinal));

    private static string WithoutRole(string path) => path.IndexOf(" as ", StringComparison.Ordinal) is var role and >= 0 ? path.Substring(0, role) : path;

    private static bool IsIdentifier(string name) => name.Length > 0 && (char.IsLetter(name[0]) || name[0] is '_' or '@') && name.Skip(1).All(static c => char.IsLetterOrDigit(c) || c == '_');
}
