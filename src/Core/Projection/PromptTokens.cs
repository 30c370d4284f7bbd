using Stoker.Core.Costs;
using Stoker.Core.Ledger;
using Stoker.Core.Prices;
using Stoker.Core.Tokens;

namespace Stoker.Core.Projection;

/// <summary>Counts a prompt the way the model of the call cuts text into tokens.</summary>
internal static class PromptTokens
{
    // OpenAI Cookbook, "How to count tokens with tiktoken": each message is framed by 3 tokens and its role takes 1; the reply is primed with 3.
    private const int TokensPerMessage = 4;
    private const int TokensOfReplyPriming = 3;

    public static TokenRange Of(LedgerCall call, ModelPrice? row)
    {
        var family = row?.Tokenizer is { } name ? TokenizerFamily.Find(name) : null;
        var parts = call.Prompt.Segments.Select(segment => segment switch
        {
            { Text: { } text } => family?.Count(text) ?? InAnyFamily(text),
            { Tokens: { } tokens } => tokens,
            _ => new TokenRange(0, 0, null, Provenance.Unbounded, $"hole '{segment.Name ?? "?"}'"),
        }).Append(Framing(call, family));

        // The cause to show is that of the weakest part, wherever it stands in the prompt.
        return parts.OrderByDescending(part => part.Provenance).Aggregate(static (a, b) => a.Plus(b));
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
}
