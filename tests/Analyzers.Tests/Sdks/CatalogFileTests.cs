using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Testing;
using Newtonsoft.Json.Linq;
using Stoker.Analyzers.Sdks;
using Stoker.Core.Tests.Reports;

namespace Stoker.Analyzers.Tests.Sdks;

/// <summary>The catalogue format: what ships is in it, what breaks it is named at its place.</summary>
public class CatalogFileTests
{
    public static TheoryData<string> BuiltIn => [.. Directory.GetFiles(Path.Combine(Root(), "src/Analyzers/Sdks"), "*.json").Select(static f => Path.GetFileName(f))];

    [Theory]
    [MemberData(nameof(BuiltIn))]
    public void Every_built_in_catalogue_is_one_by_the_schema_and_by_the_reader(string file)
    {
        var json = Text(file);
        var schema = JObject.Parse(File.ReadAllText(Path.Combine(Root(), "docs/schemas/sdk.schema.json")));

        Assert.Empty(JsonSchema.Errors(JObject.Parse(json), schema));
        Assert.Equal(Path.GetFileNameWithoutExtension(file), SdkCatalogJson.Read(json).Assembly);
    }

    private static async Task Verify(string text, string? message, DiagnosticSeverity severity = DiagnosticSeverity.Warning, string name = "/Contoso.Ai.stoker-sdk.json")
    {
        var test = new StokerTest("STK1006", "class C { void M() => new OpenAI.Chat.ChatClient(\"gpt-4.1\", \"key\").CompleteChat(\"hi\"); }");
        test.TestState.AdditionalReferences.AddRange(await ReferenceSources.Get("Contoso.Ai"));
        test.TestState.AdditionalFiles.Add((name, text));
        if (message is not null)
        {
            test.ExpectedDiagnostics.Add(new DiagnosticResult("STK1006", severity).WithLocation(0).WithMessage(message));
        }

        await test.RunAsync(TestContext.Current.CancellationToken);
    }

    private static Task VerifyCall(string call, string message, DiagnosticSeverity severity = DiagnosticSeverity.Warning) =>
        Verify($$"""{ "schema": 1, "assembly": "Contoso.Ai", "calls": [ { {{call}} } ] }""", message, severity);

    private const string Until = ". Until this is mended the file is not used";

    [Fact]
    public Task A_file_that_is_right_is_silent() => Verify(
        """{ "schema": 1, "assembly": "Contoso.Ai", "calls": [ { "type": "Contoso.Ai.GatewayClient", "methods": ["AskAsync"], "operation": "chat", "model": ["settings.Model", "receiver"], "prompt": ["turns"], "cap": [] } ] }""",
        null);

    [Theory]
    [InlineData("{\n  \"schema\": 1,\n  \"calls\": [ {|#0:}|}\n}", "not valid JSON: Unexpected character encountered while parsing value: }.")]
    [InlineData("{ \"schema\": {|#0:2|}, \"assembly\": \"Contoso.Ai\", \"calls\": [] }", "schema 2 is newer than this version reads (1)")]
    [InlineData("{ \"schema\": 1, \"assembly\": \"Contoso.Ai\", \"calls\": [], \"client\"{|#0::|} [] }", "unknown key \"client\": here may stand assembly, cacheMarkers, calls, clients, codeFunctions, models, provider, roles, schema, toolSignals")]
    [InlineData("{|#0:{|} \"schema\": 1, \"assembly\": \"Contoso.Ai\" }", "\"calls\" is missing")]
    [InlineData("{ \"schema\": 1, \"assembly\": {|#0:\"Contoso\"|}, \"calls\": [] }", "the file is named after its assembly: Contoso.stoker-sdk.json")]
    public Task A_broken_file_is_named_at_its_place(string text, string message) => Verify(text, message + Until);

    [Theory]
    [InlineData(""" "methods": [], "type": "Contoso.Ai.GatewayClient", "operation": "chat", "model": [], "prompt": [] """, "\"cap\" is missing")]
    [InlineData(""" "method": ["Ask"] """, "unknown key \"method\": here may stand batch, body, cap, client, cores, effort, key, methods, model, operation, prompt, runs, type, when")]
    [InlineData(""" "methods": "Ask" """, "\"methods\" is a list")]
    [InlineData(""" "batch": "yes" """, "\"batch\" is true or false")]
    public void A_broken_call_is_named(string call, string message) => Assert.Equal(
        message,
        Assert.Throws<SdkCatalogException>(() => SdkCatalogJson.Read($$"""{ "schema": 1, "assembly": "Contoso.Ai", "calls": [ { {{call}} } ] }""")).Message);

    [Theory]
    [InlineData(""" "type": "Contoso.Ai.GatewayClient", "methods": [{|#0:"M:Contoso.Ai.GatewayClient.Ask(System.String)"|}], "operation": "chat", "model": [], "prompt": [], "cap": [] """, "'M:Contoso.Ai.GatewayClient.Ask(System.String)' is no name: a method is named alone, without type and parameters: AskAsync; all overloads are meant")]
    [InlineData(""" "type": {|#0:"Contoso.Ai.Gateway<T>"|}, "methods": ["Ask"], "operation": "chat", "model": [], "prompt": [], "cap": [] """, "'Contoso.Ai.Gateway<T>' is no name: a type is named as in metadata, namespace first and without parameters: Contoso.Ai.Gateway, Contoso.Ai.Gateway`1")]
    [InlineData(""" "type": "Contoso.Ai.GatewayClient", "methods": ["Ask"], "operation": {|#0:"talk"|}, "model": [], "prompt": [], "cap": [] """, "'talk' is no operation: write one of chat, create_cache, embeddings, generate_content, image_generation, invoke_agent, rerank, speech, text_completion, transcription, video_generation")]
    [InlineData(""" "type": "Contoso.Ai.GatewayClient", "methods": ["Ask"], "operation": "chat", "model": [{|#0:"config: Ai:Model"|}], "prompt": [], "cap": [] """, "'config: Ai:Model' starts with what is no statement: write 'is: MODEL', 'remote: REASON' or 'service: TYPE', or a path")]
    [InlineData(""" "type": "Contoso.Ai.GatewayClient", "methods": ["Ask"], "operation": "chat", "model": [{|#0:"settings[0]"|}], "prompt": [], "cap": [] """, "'settings[0]' is no path: write 'parameter', 'parameter.Property', 'receiver' or 'receiver.Property'; in a prompt 'parameter as system'")]
    public Task A_word_that_says_nothing_is_named_at_its_place(string call, string message) => VerifyCall(call, message + Until);

    [Theory]
    [InlineData(""" "type": {|#0:"Contoso.Ai.Gateway"|}, "methods": ["Ask"], "operation": "chat", "model": [], "prompt": [], "cap": [] """, "Contoso.Ai 0.0.0.0 has no type 'Contoso.Ai.Gateway', so this entry finds nothing")]
    [InlineData(""" "type": "Contoso.Ai.GatewayClient", "methods": [{|#0:"Aks"|}], "operation": "chat", "model": [], "prompt": [], "cap": [] """, "Contoso.Ai 0.0.0.0 has no method 'Aks' in 'Contoso.Ai.GatewayClient', so it finds nothing")]
    [InlineData(""" "type": "Contoso.Ai.GatewayClient", "methods": ["AskAsync"], "operation": "chat", "model": [{|#0:"options.Model"|}], "prompt": [], "cap": [] """, "no overload of 'AskAsync' has a parameter 'options', so this path leads nowhere")]
    public Task What_the_referenced_assembly_lacks_is_told_quietly(string call, string message) => VerifyCall(call, message, DiagnosticSeverity.Info);

    [Fact]
    public async Task Of_an_assembly_that_is_not_referenced_only_the_form_is_checked()
    {
        await Verify("""{ "schema": 1, "assembly": "Else", "calls": [ { "type": "Else.Gateway", "methods": ["Ask"], "operation": "chat", "model": ["anything"], "prompt": [], "cap": [] } ] }""", null, name: "/Else.stoker-sdk.json");
        await Verify("""{ "schema": 1, "assembly": "Else", "call"{|#0::|} [] }""", "unknown key \"call\": here may stand assembly, cacheMarkers, calls, clients, codeFunctions, models, provider, roles, schema, toolSignals" + Until, name: "/Else.stoker-sdk.json");
    }

    /// <summary>Text of a built-in catalogue.</summary>
    internal static string Text(string file) => Document("src/Analyzers/Sdks/" + file);

    /// <summary>Text of a file of the repository.</summary>
    internal static string Document(string path) => File.ReadAllText(Path.Combine(Root(), path));

    private static string Root([CallerFilePath] string here = "") => Path.Combine(Path.GetDirectoryName(here)!, "..", "..", "..");
}
