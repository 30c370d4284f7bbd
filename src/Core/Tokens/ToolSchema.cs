using System.Text;
using Stoker.Core.Costs;

namespace Stoker.Core.Tokens;

/// <summary>
/// A tool's definition, or the JSON schema of an answer, as far as it is known before the run. Its tokens can be told in two ways: as the
/// compact JSON that goes over the wire, and as OpenAI renders it for the model.
/// </summary>
/// <param name="Name">Name of the tool.</param>
/// <param name="Description">What the model is told about it.</param>
/// <param name="Parameters">Its parameters, in order.</param>
public sealed record ToolSchema(string Name, string? Description, IReadOnlyList<ToolParameter> Parameters)
{
    // OpenAI Cookbook, "How to count tokens with tiktoken", section 7 (num_tokens_for_tools): found by fitting API counts, exact for its
    // example. A tool costs 7 with gpt-4o's encoding and 10 with gpt-4's; the rest is the same for both.
    private const int TokensOfToolInO200k = 7;
    private const int TokensOfToolInCl100k = 10;
    private const int TokensOfProperties = 3;
    private const int TokensOfProperty = 3;
    private const int TokensOfValues = -3;
    private const int TokensOfValue = 3;

    /// <summary>Tokens that a request with any tools takes once (OpenAI Cookbook, as above).</summary>
    public const int TokensOfToolList = 12;

    /// <summary>
    /// Tokens as OpenAI renders the definition for the model, without <see cref="TokensOfToolList"/>. The formula is published for flat
    /// schemas; properties of nested objects are reckoned like others.
    /// </summary>
    public int RenderedTokens(TokenEncoding encoding)
    {
        var tokens = encoding == TokenEncoding.O200kBase ? TokensOfToolInO200k : TokensOfToolInCl100k;
        return tokens + TokenCounter.Count(encoding, [Name, ":", WithoutStop(Description)]) + Rendered(encoding, Parameters);
    }

    /// <summary>
    /// Tokens to reckon with: as OpenAI renders it at least, and no more than its JSON where that is more. Assumed, for no provider
    /// publishes its rendering for today's models.
    /// </summary>
    public TokenRange Tokens
    {
        get
        {
            var o200k = RenderedTokens(TokenEncoding.O200kBase);
            var cl100k = RenderedTokens(TokenEncoding.Cl100kBase);
            var json = Text;
            return new(
                Math.Min(o200k, cl100k),
                o200k,
                Math.Max(Math.Max(o200k, cl100k), Math.Max(json.O200k, json.Cl100k)),
                Provenance.Assumed,
                $"the provider's rendering of '{Name}' is not published");
        }
    }

    /// <summary>Counts of the compact JSON.</summary>
    public TextTokens Text => TextTokens.Of(ToJson());

    /// <summary>The definition as compact JSON: <c>name</c>, <c>description</c> and <c>parameters</c>.</summary>
    public string ToJson()
    {
        var json = new StringBuilder("{\"name\":");
        AppendString(json, Name);
        AppendDescription(json, Description);
        json.Append(",\"parameters\":{\"type\":\"object\"");
        AppendProperties(json, Parameters);
        return json.Append("}}").ToString();
    }

    private static int Rendered(TokenEncoding encoding, IReadOnlyList<ToolParameter> parameters)
    {
        var tokens = parameters.Count > 0 ? TokensOfProperties : 0;
        foreach (var parameter in parameters)
        {
            tokens += TokensOfProperty + TokenCounter.Count(encoding, [parameter.Name, ":", parameter.Type, ":", WithoutStop(parameter.Description)]);
            if (parameter.Values.Count > 0)
            {
                tokens += TokensOfValues + parameter.Values.Sum(value => TokensOfValue + TokenCounter.Count(encoding, value));
            }

            tokens += Rendered(encoding, parameter.Children);
        }

        return tokens;
    }

    private static string WithoutStop(string? description) =>
        description is null ? "" : description.EndsWith(".", StringComparison.Ordinal) ? description.Substring(0, description.Length - 1) : description;

    private static void AppendProperties(StringBuilder json, IReadOnlyList<ToolParameter> parameters)
    {
        json.Append(",\"properties\":{");
        for (var i = 0; i < parameters.Count; i++)
        {
            json.Append(i > 0 ? "," : "");
            AppendString(json, parameters[i].Name);
            json.Append(":{");
            AppendParameter(json, parameters[i]);
            json.Append('}');
        }

        json.Append('}');
        var separator = ",\"required\":[";
        foreach (var parameter in parameters)
        {
            if (parameter.IsRequired)
            {
                json.Append(separator);
                AppendString(json, parameter.Name);
                separator = ",";
            }
        }

        json.Append(separator == "," ? "]" : "");
    }

    private static void AppendParameter(StringBuilder json, ToolParameter parameter)
    {
        json.Append("\"type\":");
        AppendString(json, parameter.Type);
        AppendDescription(json, parameter.Description);
        if (parameter.Values.Count > 0)
        {
            json.Append(",\"enum\":[");
            for (var i = 0; i < parameter.Values.Count; i++)
            {
                json.Append(i > 0 ? "," : "");
                AppendString(json, parameter.Values[i]);
            }

            json.Append(']');
        }

        if (parameter.ItemType is { } items)
        {
            json.Append(",\"items\":{\"type\":");
            AppendString(json, items);
            if (parameter.Children.Count > 0)
            {
                AppendProperties(json, parameter.Children);
            }

            json.Append('}');
        }
        else if (parameter.Children.Count > 0)
        {
            AppendProperties(json, parameter.Children);
        }
    }

    private static void AppendDescription(StringBuilder json, string? description)
    {
        if (description is { Length: > 0 })
        {
            json.Append(",\"description\":");
            AppendString(json, description);
        }
    }

    private static void AppendString(StringBuilder json, string text)
    {
        json.Append('"');
        foreach (var unit in text)
        {
            _ = unit switch
            {
                '"' => json.Append("\\\""),
                '\\' => json.Append("\\\\"),
                '\n' => json.Append("\\n"),
                '\r' => json.Append("\\r"),
                '\t' => json.Append("\\t"),
                _ => json.Append(unit),
            };
        }

        json.Append('"');
    }
}
