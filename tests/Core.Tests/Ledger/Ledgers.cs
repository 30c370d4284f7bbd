using Stoker.Core.Costs;
using Stoker.Core.Ledger;
using Stoker.Core.Tokens;

namespace Stoker.Core.Tests.Ledger;

/// <summary>Small ledgers to build scenes from.</summary>
internal static class Ledgers
{
    public const string ChatClient = "T:Microsoft.Extensions.AI.IChatClient";

    public static ProjectLedger App(params ServiceRegistration[] registrations) =>
        new() { Assembly = "Desk.Web", IsApp = true, TargetFramework = "net10.0", Registrations = registrations };

    public static ProjectLedger Library(string name, params LedgerCall[] calls) =>
        new() { Assembly = name, TargetFramework = "net10.0", Calls = calls };

    public static LedgerCall Call(ModelBinding model, string method = "M:Desk.Triage.Run", int line = 10) => new()
    {
        Id = $"{method}#chat#1",
        Method = method,
        Place = new SourcePlace("src/Triage.cs", line, 9),
        Api = "IChatClient.GetResponseAsync",
        Operation = "chat",
        Model = model,
        Prompt = new PromptShape([new PromptSegment(SegmentKind.Fixed, "system", new TextTokens(100, 101, TextKind.Prose, 400))], 1),
        ExpectedOutput = new TokenRange(0, 300, null, Provenance.Assumed, "no output limit"),
    };

    public static ModelBinding Literal(string model, string? provider = "openai") => new(BindingKind.Literal, model, provider);

    public static ModelBinding Injected(string? key = null, string service = ChatClient) =>
        new(BindingKind.Registration, Service: service, ServiceKey: key);

    public static ModelBinding Setting(string key, string? fallback = null) =>
        new(BindingKind.Configuration, Provider: "openai", Key: key, Fallback: fallback);

    public static ServiceRegistration Registered(
        ModelBinding model,
        int line = 12,
        string? key = null,
        long? maxOutputTokens = null,
        string file = "src/Program.cs",
        string service = ChatClient) =>
        new(service, key, model, maxOutputTokens, new SourcePlace(file, line, 1));

    public static AppConfiguration Settings(string json, string name = "appsettings.json") =>
        AppConfiguration.Read([new SettingsFile(name, json)]);
}
