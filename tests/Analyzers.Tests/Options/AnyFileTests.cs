using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Microsoft.CodeAnalysis.Text;
using Stoker.Analyzers.Options;
using Stoker.Core.Prices;

namespace Stoker.Analyzers.Tests.Options;

/// <summary>Whatever stands in a file that people write, checking it ends and throws nothing.</summary>
public class AnyFileTests
{
    private static readonly string[] Pieces =
    [
        "stoker.", "stoker.budget", "stoker.economy_model.", "stoker.economy_model.openai", "stoker.max_usd_per_call", "stoker.allowed_models", "is_global", "=", ":", " ", "\t", "#", ";",
        "[*.cs]", "[", "]", "\n", "\r", "\r\n", "\u2028", "0.5", "1e400", "99999999999999999999999999999999", "*", ",", "\0", "\uFFFF", "\ud800", "unset", "true", "é", "\"",
    ];

    private static readonly string[] PricePieces =
    [
        "{", "}", "[", "]", ",", ":", "\"schema\":1", "\"models\":[", "\"discounts\":[", "\"deployments\":{", "\"provider\":\"openai\"", "\"id\":\"gpt-4.1\"", "\"input\":\"1000000\"",
        "\"output\":\"0\"", "\"factor\":\"10\"", "\"model\":\"gpt-4.1\"", "\"a\":\"gpt-4.1\"", "\"A\":\"gpt-4.1\"", "\"\":\"\"", "null", "1", "\"", "\\", "\n", "\ud800", "//", "/*", "NaN", "new Date(1)",
    ];

    [Fact]
    public void Any_bytes_are_a_configuration_file() => Prop
        .ForAll(ArbMap.Default.ArbFor<byte[]>(), bytes => CheckConfig(SourceText.From(new MemoryStream(bytes), Encoding.UTF8)))
        .QuickCheckThrowOnFailure();

    [Fact]
    public void Lines_that_are_nearly_right_throw_nothing() => Check.One(
        Config.QuickThrowOnFailure.WithMaxTest(2_000),
        Prop.ForAll(Made(Pieces), text => CheckConfig(SourceText.From(text))));

    [Fact]
    public void Any_bytes_are_a_price_file_or_a_fault_at_a_place_in_it() => Prop
        .ForAll(ArbMap.Default.ArbFor<byte[]>(), bytes => CheckPrices(SourceText.From(new MemoryStream(bytes), Encoding.UTF8)))
        .QuickCheckThrowOnFailure();

    [Fact]
    public void Price_files_that_are_nearly_right_throw_nothing() => Check.One(
        Config.QuickThrowOnFailure.WithMaxTest(2_000),
        Prop.ForAll(Made(PricePieces), text => CheckPrices(SourceText.From(text))));

    private static Arbitrary<string> Made(string[] pieces) => Arb.From(Gen.ArrayOf(Gen.Elements(pieces)).Select(string.Concat));

    private static void CheckConfig(SourceText text)
    {
        foreach (var name in new[] { "/.editorconfig", "/.globalconfig" })
        {
            Assert.All(ConfigFileCheck.Problems(name, text, () => PriceBook.BuiltIn), problem => Assert.InRange(problem.Span.End, 0, text.Length));
        }
    }

    private static void CheckPrices(SourceText text)
    {
        var file = new InMemoryText(TeamPrices.FileName, text);
        var source = new PriceSource([file]);

        Assert.NotNull(source.Book.Find("gpt-4.1").Model);
        Assert.InRange(source.ProblemOf(file)?.Span.End ?? 0, 0, text.Length);
    }
}
