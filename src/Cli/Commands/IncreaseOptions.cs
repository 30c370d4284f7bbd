using System.CommandLine;
using Stoker.Core.Projection;

namespace Stoker.Cli.Commands;

/// <summary>How much more than in its baseline an app may spend.</summary>
internal sealed class IncreaseOptions
{
    private readonly Option<string?> _percent = new("--max-increase-percent")
    {
        Description = $"Most that one request of an entry point, and all of them together, may cost more than in the baseline, in percent. {GateDemands.DefaultIncreasePercent} where neither limit is given.",
    };

    private readonly Option<string?> _usd = new("--max-increase-usd") { Description = "Most that all entry points of an app together may cost more than in the baseline: USD a month, or per 1,000 requests of each where traffic is not known." };

    /// <summary>Adds them to a command.</summary>
    public void AddTo(Command command)
    {
        command.Options.Add(_percent);
        command.Options.Add(_usd);
    }

    /// <summary>The demands with what was given.</summary>
    /// <exception cref="InputException">A limit is no number.</exception>
    public GateDemands Read(ParseResult parsed, GateDemands demands)
    {
        var (percent, usd) = (Number(parsed, _percent, "a number of percent, such as 10"), Number(parsed, _usd, "USD as a plain number, such as 50"));
        return demands with { MaxIncreasePercent = percent, MaxIncreaseUsd = usd, Baseline = demands.On && (percent is not null || usd is not null) };
    }

    private static decimal? Number(ParseResult parsed, Option<string?> option, string expected) => parsed.GetValue(option) is not { } text ? null
        : GateDemands.TryParseIncrease(text, out var number) ? number
        : throw new InputException($"{option.Name} is '{text}'; {expected} is expected");
}
