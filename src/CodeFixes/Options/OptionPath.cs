using Microsoft.CodeAnalysis;

namespace Stoker.CodeFixes.Options;

/// <summary>Which member of an options object is set, and to what; of an object in it where there is more than one step.</summary>
/// <param name="steps">Names of the members, outermost first.</param>
/// <param name="write">Writes what the last one, a property or parameter, is set to; <see langword="null"/> where it cannot be.</param>
/// <param name="others">Steps of the other places at which the SDK takes the same: <c>NumPredict</c> beside <c>MaxTokens</c>.</param>
internal sealed class OptionPath(IEnumerable<string> steps, Func<ISymbol, OptionSite, string?> write, IEnumerable<IReadOnlyList<string>>? others = null)
{
    private readonly IReadOnlyList<string> _steps = [.. steps];
    private readonly IReadOnlyList<IReadOnlyList<string>> _others = [.. others ?? []];

    /// <summary>The member of the options object itself.</summary>
    public string Member => _steps[0];

    /// <summary>What types that take the same may call the member.</summary>
    public IEnumerable<string> Names => _others.Where(static other => other.Count > 0).Select(static other => other[0]).Append(Member).Distinct();

    /// <summary>What that member's own member is set to; <see langword="null"/> when the member itself is set.</summary>
    public OptionPath? Inner => _steps.Count > 1 ? new(_steps.Skip(1), write, [.. _others.Where(other => other.Count > 0 && other[0] == Member).Select(static other => other.Skip(1).ToList())]) : null;

    /// <summary>What the last member is set to.</summary>
    public string? Write(ISymbol member, OptionSite site) => write(member, site);
}
