namespace Stoker.CodeFixes.Options;

/// <summary>Which member of an options object is set, and to what; of an object in it where there is more than one step.</summary>
internal sealed class OptionPath(IEnumerable<string> steps, string value)
{
    private readonly IReadOnlyList<string> _steps = [.. steps];

    /// <summary>The member of the options object itself.</summary>
    public string Member => _steps[0];

    /// <summary>What that member's own member is set to; <see langword="null"/> when the member itself is set.</summary>
    public OptionPath? Inner => _steps.Count > 1 ? new(_steps.Skip(1), value) : null;

    /// <summary>What the member is set to where it is not set yet: the value, or a new object with it.</summary>
    public string Value => Inner is { } inner ? $"new() {{ {inner.Assignment} }}" : value;

    /// <summary><c>InferenceConfig = new() { MaxTokens = 1000 }</c>.</summary>
    public string Assignment => $"{Member} = {Value}";
}
