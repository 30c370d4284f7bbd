namespace Stoker.Core.Ledger;

/// <summary>Which models a section of the team's options lets calls use. Patterns are model ids or <c>provider/id</c>, with <c>*</c> for any text.</summary>
/// <param name="Allowed">Patterns of <c>stoker.allowed_models</c>; empty when any model may be used that is not forbidden.</param>
/// <param name="Forbidden">Patterns of <c>stoker.forbidden_models</c>, which go before those allowed.</param>
public sealed record ModelPolicy(IReadOnlyList<string> Allowed, IReadOnlyList<string> Forbidden);
