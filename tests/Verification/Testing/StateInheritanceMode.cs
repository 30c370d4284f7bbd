namespace Microsoft.CodeAnalysis.Testing;

/// <summary>What a state takes over from the state before it.</summary>
public enum StateInheritanceMode
{
    /// <summary>Every kind of file, and the references, that it does not declare itself; diagnostics that are not fixable.</summary>
    AutoInherit,

    /// <summary>Nothing.</summary>
    Explicit,

    /// <summary>As <see cref="AutoInherit"/>, with the fixable diagnostics too.</summary>
    AutoInheritAll,
}
