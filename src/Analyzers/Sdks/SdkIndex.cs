using System.Diagnostics.CodeAnalysis;
using Microsoft.CodeAnalysis;

namespace Stoker.Analyzers.Sdks;

/// <summary>The catalogues of the SDKs that one compilation references, by symbol.</summary>
internal sealed class SdkIndex
{
    private readonly Dictionary<INamedTypeSymbol, List<(SdkCatalog Sdk, SdkCall Call)>> _calls = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<INamedTypeSymbol, List<(SdkCatalog Sdk, SdkClient Client)>> _clients = new(SymbolEqualityComparer.Default);
    private readonly HashSet<string> _callNames = new(StringComparer.Ordinal);
    private readonly HashSet<string> _registrationNames = new(StringComparer.Ordinal);
    private readonly HashSet<string> _wrapperNames = new(StringComparer.Ordinal);
    private readonly HashSet<SdkCatalog>? _gateways;
    private readonly Dictionary<string, SdkCatalog> _sdks = new(StringComparer.Ordinal);

    private SdkIndex(IEnumerable<(SdkCatalog Sdk, IAssemblySymbol Assembly)> sdks, HashSet<SdkCatalog>? gateways)
    {
        _gateways = gateways;
        foreach (var (sdk, assembly) in sdks)
        {
            _sdks[assembly.Identity.Name] = sdk;
            foreach (var call in sdk.Calls)
            {
                // Types are looked up in their own assembly: the compilation's look-up gives null when two assemblies define one name.
                if (assembly.GetTypeByMetadataName(call.Type) is { } type)
                {
                    Add(_calls, type, (sdk, call));
                    _callNames.UnionWith(call.Methods);
                }
            }

            foreach (var client in sdk.Clients)
            {
                if (assembly.GetTypeByMetadataName(client.Type) is { } type)
                {
                    Add(_clients, type, (sdk, client));
                    if (client.Wraps is not null)
                    {
                        _wrapperNames.UnionWith(client.Methods);
                    }

                    TakesAnyKey |= client.Service is not null;
                    if (client.Registers.Count > 0)
                    {
                        _registrationNames.UnionWith(client.Methods);
                    }
                }
            }
        }
    }

    /// <summary>The index for a compilation; <see langword="null"/> when it uses no catalogued SDK, so that nothing is registered.</summary>
    /// <param name="compilation">The compilation. A team's catalogue may describe an assembly it references, or the one it makes.</param>
    /// <param name="team">The team's own catalogues; each goes before a built-in one.</param>
    public static SdkIndex? Create(Compilation compilation, TeamCatalogs team)
    {
        List<(SdkCatalog, IAssemblySymbol)>? sdks = null;
        HashSet<SdkCatalog>? gateways = null;
        if (!team.IsEmpty)
        {
            foreach (var assembly in Assemblies(compilation))
            {
                if (!team.Describes(assembly.Identity.Name))
                {
                    continue;
                }

                // Also where the file is broken: that is to be told.
                sdks ??= [];
                if (team.Find(assembly.Identity.Name) is { } sdk)
                {
                    sdks.Add((sdk, assembly));
                    (gateways ??= []).Add(sdk);
                }
            }
        }

        foreach (var assembly in compilation.SourceModule.ReferencedAssemblySymbols)
        {
            if (BuiltInCatalogs.Find(assembly.Identity.Name) is { } sdk && sdks?.Exists(s => SymbolEqualityComparer.Default.Equals(s.Item2, assembly)) != true)
            {
                (sdks ??= []).Add((sdk, assembly));
            }
        }

        return sdks is null ? null : new SdkIndex(sdks, gateways);
    }

    /// <summary>The index of a compilation that uses no SDK: its requests are all there is to examine.</summary>
    public static SdkIndex Empty { get; } = new([], null);

    /// <summary>The assemblies a catalogue may describe: those referenced, and the one being made.</summary>
    public static IEnumerable<IAssemblySymbol> Assemblies(Compilation compilation) => [.. compilation.SourceModule.ReferencedAssemblySymbols, compilation.Assembly];

    /// <summary>Whether a method is catalogued as spending: itself, the method it overrides, or the interface member it implements.</summary>
    public bool TryFindCall(IMethodSymbol method, [NotNullWhen(true)] out SdkCatalog? sdk, [NotNullWhen(true)] out SdkCall? call)
    {
        sdk = null;
        call = null;
        if (!_callNames.Contains(method.Name))
        {
            return false;
        }

        for (var current = method.OriginalDefinition; current is not null; current = current.OverriddenMethod?.OriginalDefinition)
        {
            if (FindDeclared(current, out sdk, out call))
            {
                return SdkConditions.Hold(call, method);
            }
        }

        foreach (var contract in method.ContainingType.AllInterfaces)
        {
            if (_calls.ContainsKey(contract.OriginalDefinition))
            {
                foreach (var member in contract.GetMembers(method.Name))
                {
                    if (Overrides(method, method.ContainingType.FindImplementationForInterfaceMember(member)) &&
                        FindDeclared((IMethodSymbol)member.OriginalDefinition, out sdk, out call))
                    {
                        return SdkConditions.Hold(call, method);
                    }
                }
            }
        }

        return false;
    }

    /// <summary>How a constructor or factory makes a client.</summary>
    public bool TryFindClient(IMethodSymbol method, [NotNullWhen(true)] out SdkCatalog? sdk, [NotNullWhen(true)] out SdkClient? client)
    {
        for (var type = method.ContainingType?.OriginalDefinition; type is not null; type = type.BaseType?.OriginalDefinition)
        {
            if (_clients.TryGetValue(type, out var candidates))
            {
                foreach (var candidate in candidates)
                {
                    if (candidate.Client.Methods.Contains(method.Name) && (candidate.Client.Taking is not { } taken || method.Parameters.Any(p => p.Name == taken)))
                    {
                        (sdk, client) = candidate;
                        return true;
                    }
                }
            }
        }

        sdk = null;
        client = null;
        return false;
    }

    /// <summary>Names of methods that spend.</summary>
    public HashSet<string> CallNames => _callNames;

    /// <summary>Names of methods that may register a client.</summary>
    public IEnumerable<string> RegistrationNames => _registrationNames.OrderBy(static n => n, StringComparer.Ordinal);

    /// <summary>Whether one of the SDKs asks a container of its own, which takes a service under any key: a kernel.</summary>
    public bool TakesAnyKey { get; private set; }

    /// <summary>Whether a method of this name may wrap a client.</summary>
    public bool MayWrap(string name) => _wrapperNames.Contains(name);

    /// <summary>Whether a method is one that an implementation overrides in place of a spending one: calls inside it are passed on.</summary>
    public bool IsCore(IMethodSymbol method)
    {
        for (var current = method; current is not null; current = current.OverriddenMethod)
        {
            if (_calls.TryGetValue(current.ContainingType.OriginalDefinition, out var candidates) && candidates.Exists(c => c.Call.Cores.Contains(current.Name)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a member stands in a type whose calls are catalogued, or that implements one: what it spends inside is spent by its callers.</summary>
    /// <param name="member">The member.</param>
    /// <param name="ofTeam">Whether only the team's own catalogues count.</param>
    public bool IsInsideClient(ISymbol member, bool ofTeam = false) =>
        (!ofTeam || _gateways is not null) && member.ContainingType is { } type && new[] { type }.Concat(type.AllInterfaces)
            .Any(t => _calls.TryGetValue(t.OriginalDefinition, out var calls) && (!ofTeam || calls.Exists(c => _gateways!.Contains(c.Sdk))));

    /// <summary>Whether a type is one that calls are made on, so that its registration decides a model.</summary>
    public bool IsClientType(ITypeSymbol type) =>
        type is INamedTypeSymbol named && (_calls.ContainsKey(named.OriginalDefinition) || _clients.ContainsKey(named.OriginalDefinition));

    /// <summary>Role word of a message type, message factory or role constant.</summary>
    public string? RoleOf(ISymbol symbol) =>
        SdkOf(symbol) is { } sdk && sdk.Roles.TryGetValue(SymbolNames.Full(symbol), out var role) ? role : null;

    /// <summary>Model id that a constant, static property or enum member of an SDK stands for.</summary>
    public string? ModelOf(ISymbol constant) =>
        SdkOf(constant) is { } sdk && sdk.Models.TryGetValue(SymbolNames.Full(constant), out var model) ? model : null;

    /// <summary>Whether the use of a type or member shows that a loop runs tool rounds.</summary>
    public bool IsToolSignal(ISymbol symbol) => SdkOf(symbol) is { } sdk && sdk.ToolSignals.Contains(SymbolNames.Full(symbol), StringComparer.Ordinal);

    /// <summary>Whether a method makes functions of code, or an attribute marks them.</summary>
    public bool IsCode(ISymbol symbol) => SdkOf(symbol) is { CodeFunctions.Count: > 0 } sdk && sdk.CodeFunctions.Contains(SymbolNames.Full(symbol), StringComparer.Ordinal);

    /// <summary>Whether a type marks a prefix for the provider's cache.</summary>
    public bool IsCacheMarker(ISymbol symbol) => SdkOf(symbol) is { } sdk && sdk.CacheMarkers.Contains(SymbolNames.Full(symbol), StringComparer.Ordinal);

    /// <summary>Whether a symbol is declared by a catalogued SDK.</summary>
    public bool IsSdkSymbol(ISymbol symbol) => SdkOf(symbol) is not null;

    /// <summary>Whether an assembly may hold call sites of its own: it references a catalogued SDK.</summary>
    public bool MayHoldCalls(IAssemblySymbol assembly) =>
        !_sdks.ContainsKey(assembly.Identity.Name) && assembly.Modules.Any(m => m.ReferencedAssemblies.Any(r => _sdks.ContainsKey(r.Name)));

    private SdkCatalog? SdkOf(ISymbol symbol) =>
        symbol.ContainingAssembly is { } assembly && _sdks.TryGetValue(assembly.Identity.Name, out var sdk) ? sdk : null;

    private bool FindDeclared(IMethodSymbol method, [NotNullWhen(true)] out SdkCatalog? sdk, [NotNullWhen(true)] out SdkCall? call)
    {
        if (_calls.TryGetValue(method.ContainingType.OriginalDefinition, out var candidates))
        {
            foreach (var candidate in candidates)
            {
                if (candidate.Call.Methods.Contains(method.Name))
                {
                    (sdk, call) = candidate;
                    return true;
                }
            }
        }

        sdk = null;
        call = null;
        return false;
    }

    /// <summary>Whether a method is another one or overrides it: the interface map names the base's method even where it is overridden.</summary>
    private static bool Overrides(IMethodSymbol method, ISymbol? other)
    {
        for (var current = method; current is not null; current = current.OverriddenMethod)
        {
            if (SymbolEqualityComparer.Default.Equals(current.OriginalDefinition, other?.OriginalDefinition))
            {
                return true;
            }
        }

        return false;
    }

    private static void Add<T>(Dictionary<INamedTypeSymbol, List<T>> map, INamedTypeSymbol type, T item)
    {
        if (!map.TryGetValue(type, out var items))
        {
            map[type] = items = [];
        }

        items.Add(item);
    }
}
