using Stoker.Core.Costs;
using Stoker.Core.Ledger;
using Stoker.Core.Prices;
using Stoker.Core.Reports;
using Stoker.Core.Tokens;

namespace Stoker.Core.Projection;

/// <summary>Counts a prompt the way the model of the call cuts text into tokens.</summary>
internal static class PromptTokens
{
    // OpenAI Cookbook, "How to count tokens with tiktoken": each message is framed by 3 tokens and its role takes 1; the reply is primed with 3.
    private const int TokensPerMessage = 4;
    private const int TokensOfReplyPriming = 3;

    // Anthropic, "Tool use pricing and tokens": a request with tools carries a system prompt of the provider's own, 159 (Claude 3 Sonnet) to
    // 530 tokens (Claude 3 Opus) with tool choice "auto", 264 for Claude 3 Haiku. Later models: not seen.
    private static readonly TokenRange ClaudeToolPrompt = new(159, 264, 530, Provenance.Assumed, "Anthropic's own prompt for tools");

    public static TokenRange Of(LedgerCall call, ModelPrice? row, TeamRatios ratios)
    {
        var family = row?.Tokenizer is { } name ? ratios.Find(name) : null;
        var parts = new List<TokenRange>(call.Prompt.Segments.Count + 2);
        foreach (var segment in call.Prompt.Segments)
        {
            parts.Add(Of(segment, family, row));
        }

        parts.Add(Framing(call, family));
        parts.Add(ToolList(call, family));
        return Sum(parts);
    }

    /// <summary>The cause to show is that of the weakest part, wherever it stands in the prompt; a range keeps the first.</summary>
    private static TokenRange Sum(List<TokenRange> parts)
    {
        TokenRange? sum = null;
        for (var provenance = Provenance.Unbounded; provenance >= Provenance.Exact; provenance--)
        {
            foreach (var part in parts)
            {
                if (part.Provenance == provenance)
                {
                    sum = sum?.Plus(part) ?? part;
                }
            }
        }

        return sum ?? TokenRange.Zero;
    }

    /// <summary>What the prompt is made of, each part counted by itself; framing is in none.</summary>
    public static IReadOnlyList<PromptPart> Parts(LedgerCall call, ModelPrice? row, TeamRatios ratios)
    {
        var family = row?.Tokenizer is { } name ? ratios.Find(name) : null;
        return [.. call.Prompt.Segments.Select(segment => new PromptPart(segment.Kind, Of(segment, family, row), segment.Role, segment.Name))];
    }

    private static TokenRange Of(PromptSegment segment, TokenizerFamily? family, ModelPrice? row) => segment switch
    {
        { Image: { } image } => ImageTokens.Of(image, family?.Name, row?.Id),
        { Text: { } schema, Tokens: { } rendered } => OfSchema(schema, rendered, family),
        { Text: { } text } => family?.Count(text) ?? InAnyFamily(text),
        { Tokens: { Provenance: Provenance.Exact } counted } => InFamily(counted, family),
        { Tokens: { } tokens } => tokens,
        _ => new TokenRange(0, 0, null, Provenance.Unbounded, $"hole '{segment.Name ?? "?"}'"),
    };

    /// <summary>A schema is known both as JSON and as OpenAI renders it; what others make of it is not published, so their range spans both.</summary>
    private static TokenRange OfSchema(TextTokens json, TokenRange rendered, TokenizerFamily? family)
    {
        if (family is { IsExact: true })
        {
            return rendered;
        }

        var sent = family?.Count(json) ?? InAnyFamily(json);
        return new(
            Math.Min(sent.Low, rendered.Low),
            sent.Expected,
            sent.High is { } high && rendered.High is { } most ? Math.Max(high, most) : null,
            sent.Provenance > rendered.Provenance ? sent.Provenance : rendered.Provenance,
            rendered.Cause);
    }

    /// <summary>A hole whose every value was counted is counted in OpenAI's encodings; in other families it is as wide as their ratio for prose.</summary>
    private static TokenRange InFamily(TokenRange counted, TokenizerFamily? family)
    {
        if (family is { IsExact: true } || counted.Expected == 0)
        {
            return counted;
        }

        var low = Reckoned(counted.Low);
        var expected = Reckoned(counted.Expected);
        var high = counted.High is { } most ? Reckoned(most).High : null;
        return new(low.Low, expected.Expected, high, expected.Provenance, expected.Cause);

        TokenRange Reckoned(long tokens)
        {
            var text = new TextTokens((int)Math.Min(tokens, int.MaxValue), (int)Math.Min(tokens, int.MaxValue), TextKind.Prose, 0);
            return family?.Count(text) ?? InAnyFamily(text);
        }
    }

    private static TokenRange InAnyFamily(TextTokens text)
    {
        var counts = TokenizerFamily.All.Select(family => family.Count(text)).ToList();
        return text.O200k == 0 && text.Cl100k == 0
            ? TokenRange.Zero
            : new TokenRange(
                Math.Min(text.O200k, counts.Min(count => count.Low)),
                text.O200k,
                Math.Max(text.O200k, counts.Max(count => count.High ?? count.Expected)),
                Provenance.Assumed,
                "the model's tokenizer is not known");
    }

    private static TokenRange Framing(LedgerCall call, TokenizerFamily? family)
    {
        if (call.Prompt.Messages == 0 || !Operations.HasMessages(call.Operation))
        {
            return TokenRange.Zero;
        }

        var tokens = (TokensPerMessage * (long)call.Prompt.Messages) + TokensOfReplyPriming;
        return family is { IsExact: true }
            ? TokenRange.Exactly(tokens)
            : new TokenRange(0, tokens, 2 * tokens, Provenance.Assumed, "framing of messages");
    }

    /// <summary>What a request with tools takes once, whatever they are.</summary>
    private static TokenRange ToolList(LedgerCall call, TokenizerFamily? family)
    {
        if (!call.Prompt.Segments.Any(static segment => segment.Kind == SegmentKind.Tools))
        {
            return TokenRange.Zero;
        }

        return family switch
        {
            { IsExact: true } => new(0, ToolSchema.TokensOfToolList, ToolSchema.TokensOfToolList, Provenance.Assumed, "framing of tools"),
            { Name: "claude-2026" or "claude-legacy" } => ClaudeToolPrompt,
            _ => new(0, ToolSchema.TokensOfToolList, ClaudeToolPrompt.High, Provenance.Assumed, "framing of tools"),
        };
    }
}
