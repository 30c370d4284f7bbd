namespace Stoker.Core.Ledger;

/// <summary>A type that the project registers for a service (<c>AddScoped&lt;ITriage, Triage&gt;()</c>, <c>AddHostedService&lt;Worker&gt;()</c>).</summary>
/// <param name="Service">Documentation id of the service type; that of the implementation where it is registered as itself.</param>
/// <param name="Implementation">Documentation id of the implementing type.</param>
/// <param name="ServiceAssembly">Assembly that declares the service type; <see langword="null"/> for the project itself.</param>
public sealed record ServiceImplementation(string Service, string Implementation, string? ServiceAssembly = null);
