namespace Stoker.Core.Ledger;

/// <summary>What the bindings of one app can be resolved against: its registrations, those of its libraries, its settings.</summary>
internal sealed class LinkScope(
    IReadOnlyList<ServiceRegistration> ofApp,
    IReadOnlyList<ServiceRegistration> ofLibraries,
    AppConfiguration? configuration)
{
    /// <summary>No app: what only an app knows stays unknown.</summary>
    public static LinkScope Nothing { get; } = new([], [], null);

    public LinkedModel Resolve(ModelBinding binding) => Resolve(binding, []);

    private LinkedModel Resolve(ModelBinding binding, HashSet<(string Service, string? Key)> onTheWay)
    {
        switch (binding.Kind)
        {
            case BindingKind.Registration:
                var found = Registered(binding, onTheWay);
                return found with { Provider = found.Provider ?? binding.Provider };
            case BindingKind.Configuration:
                return Configured(binding);
            case BindingKind.Callers or BindingKind.Unknown:
                var reason = binding.Reason ?? "the model cannot be resolved";
                return binding.Fallback is { Length: > 0 } written
                    ? new LinkedModel(written, binding.Provider, $"fallback in the code ({reason})")
                    : new LinkedModel(null, binding.Provider, reason);
            default:
                return binding.Model is { Length: > 0 } model
                    ? new LinkedModel(model, binding.Provider, Written(binding))
                    : new LinkedModel(null, binding.Provider, "the model id is empty");
        }
    }

    private static string Written(ModelBinding binding)
    {
        var word = binding.Kind switch
        {
            BindingKind.SdkDefault => "the SDK's default",
            BindingKind.Constant => "constant",
            _ => "literal",
        };
        return binding.Place is { } place ? $"{word} at {place.Short}" : word;
    }

    private LinkedModel Configured(ModelBinding binding)
    {
        var key = binding.Key ?? "";
        if (configuration is null)
        {
            return Not($"{key} comes from the settings of the app");
        }

        if (binding.Service is { } options)
        {
            if (SectionOf(options) is not { } section)
            {
                var unseen = $"no section of the settings is seen to fill {ShortName(options)}, whose {key} names the model";
                return binding.Fallback is { Length: > 0 } written && !IsFilled(options)
                    ? new LinkedModel(written, binding.Provider, $"fallback in the code ({unseen})")
                    : Not(unseen);
            }

            key = section.Length == 0 ? key : section + ":" + key;
        }

        if (configuration.Find(key) is { } setting)
        {
            var value = setting.Value.Trim();
            return value.Length == 0 ? Not($"{key} is empty in {setting.File}")
                : IsPlaceholder(value) ? Not($"{key} in {setting.File} is a placeholder, {value}")
                : new LinkedModel(value, binding.Provider, $"{key} in {setting.File}");
        }

        var missing = $"{key} is not in {Searched(configuration)}";
        return binding.Fallback is { Length: > 0 } fallback
            ? new LinkedModel(fallback, binding.Provider, $"fallback in the code ({missing})")
            : Not(missing);

        LinkedModel Not(string reason) => new(null, binding.Provider, reason);
    }

    private bool IsFilled(string options) => ofApp.Concat(ofLibraries).Any(r => r.Service == options);

    /// <summary>The one section that fills an options class; the app's own word goes before that of a library.</summary>
    private string? SectionOf(string options)
    {
        foreach (var registrations in new[] { ofApp, ofLibraries })
        {
            var sections = registrations.Where(r => r.Service == options).Select(r => r.Model.Key).Distinct().ToList();
            if (sections.Count > 0)
            {
                return sections.Count == 1 ? sections[0] : null;
            }
        }

        return null;
    }

    private static string Searched(AppConfiguration configuration) => configuration.Files.Count == 0
        ? configuration.Problems.Count == 0 ? "appsettings.json (the app has none)" : "appsettings.json (it could not be read)"
        : string.Join(" or ", configuration.Files.Reverse());

    /// <summary>Values that a deployment replaces: <c>${MODEL}</c>, <c>#{Model}#</c>, <c>{{model}}</c>, <c>&lt;your model&gt;</c>, <c>__MODEL__</c>, <c>%MODEL%</c>.</summary>
    private static bool IsPlaceholder(string value)
    {
        return Between("${", "}") || Between("#{", "}") || Between("{{", "}}") || Between("<", ">") || Between("__", "__") || Between("%", "%");

        bool Between(string start, string end) =>
            value.StartsWith(start, StringComparison.Ordinal)
            && value.IndexOf(end, start.Length, StringComparison.Ordinal) >= 0;
    }

    private LinkedModel Registered(ModelBinding binding, HashSet<(string Service, string? Key)> onTheWay)
    {
        var service = binding.Service ?? "";
        var asked = Named(service, binding.ServiceKey);
        if (configuration is null)
        {
            return new LinkedModel(null, null, $"the app's registration of {asked} decides");
        }

        if (!onTheWay.Add((service, binding.ServiceKey)))
        {
            return new LinkedModel(null, null, $"the registration of {asked} leads back to itself");
        }

        var candidates = Matching(ofApp, binding);
        if (candidates.Count == 0)
        {
            candidates = Matching(ofLibraries, binding);
        }

        var outcomes = candidates.Select(registration => (registration.Place, Model: Resolve(registration.Model, onTheWay), Registration: registration)).ToList();
        onTheWay.Remove((service, binding.ServiceKey));

        if (outcomes.Count == 0)
        {
            return new LinkedModel(null, null, $"no registration of {asked} found{OtherKeys(service)}");
        }

        var first = outcomes[0].Model;
        if (outcomes.Skip(1).All(o => o.Model.Model == first.Model && o.Model.Provider == first.Provider))
        {
            // The weakest limit holds for all of them; one without a limit leaves the call without one.
            var registered = outcomes.ConvertAll(static o => Registered(o.Registration, o.Model));
            first = registered[0];
            return first with
            {
                MaxOutputTokens = registered.Exists(static r => r.MaxOutputTokens is null) ? null : registered.Max(static r => r.MaxOutputTokens),
                Layers = registered.TrueForAll(r => r.Layers.SequenceEqual(first.Layers)) ? first.Layers : [],
            };
        }

        var said = outcomes.Select(static o => $"{o.Model.Model ?? "unknown"} at {o.Place.Short}{(o.Model.Model is null ? $" ({o.Model.From})" : "")}");
        return new LinkedModel(null, null, $"{asked} is registered with different models: {string.Join(", ", said)}");
    }

    private static LinkedModel Registered(ServiceRegistration registration, LinkedModel model) => model with
    {
        From = $"{model.From}, registered at {registration.Place.Short}",
        MaxOutputTokens = registration.MaxOutputTokens ?? model.MaxOutputTokens,
        Layers = registration.Layers.Count == 0 ? model.Layers : [.. registration.Layers, .. model.Layers],
    };

    private static List<ServiceRegistration> Matching(IReadOnlyList<ServiceRegistration> registrations, ModelBinding binding) =>
        binding.ServiceKey == ModelBinding.AnyKey && Matching(registrations, binding, null) is { Count: > 0 } unkeyed ? unkeyed : Matching(registrations, binding, binding.ServiceKey);

    private static List<ServiceRegistration> Matching(IReadOnlyList<ServiceRegistration> registrations, ModelBinding binding, string? key) =>
    [
        .. registrations
            .Where(r => r.Service == binding.Service && r.ServiceKey == key)
            .Distinct()
            .OrderBy(r => r.Place, SourcePlace.Order)
            .ThenBy(r => r.Model.ToString(), StringComparer.Ordinal),
    ];

    private string OtherKeys(string service)
    {
        var keys = ofApp.Concat(ofLibraries)
            .Where(r => r.Service == service && r.ServiceKey != ModelBinding.AnyKey)
            .Select(r => r.ServiceKey is null ? "no key" : $"\"{r.ServiceKey}\"")
            .Distinct()
            .OrderBy(key => key, StringComparer.Ordinal)
            .ToList();
        return keys.Count == 0 ? "" : $"; it is registered with {string.Join(", ", keys)}";
    }

    private static string Named(string service, string? key) => key is null or ModelBinding.AnyKey ? ShortName(service) : $"{ShortName(service)} \"{key}\"";

    /// <summary><c>T:Microsoft.Extensions.AI.IEmbeddingGenerator{System.String,…}</c> → <c>IEmbeddingGenerator</c>.</summary>
    private static string ShortName(string service)
    {
        var generic = service.IndexOfAny(['{', '`', '<']);
        var name = generic < 0 ? service : service.Substring(0, generic);
        return name.Substring(name.LastIndexOfAny(['.', ':', '+']) + 1);
    }
}
