using Stoker.Core.Costs;
using Stoker.Core.Ledger;
using static Stoker.Core.Tests.Ledger.Ledgers;

namespace Stoker.Core.Tests.Ledger;

public class LinkerTests
{
    private static LinkedModel ModelOf(ModelBinding binding, AppConfiguration? settings = null, ServiceRegistration[]? app = null, params ServiceRegistration[] library)
    {
        var services = Library("Desk.Ai", Call(binding)) with { Registrations = library };
        return Assert.Single(Linker.Link(App(app ?? []), [services], settings ?? AppConfiguration.Empty, []).Calls).Model;
    }

    [Fact]
    public void An_unknown_model_keeps_the_reason_the_analyzer_gave()
    {
        var model = ModelOf(ModelBinding.Unknown("tenant.Model comes from a database"));

        Assert.Null(model.Model);
        Assert.Equal("tenant.Model comes from a database", model.From);
    }

    [Fact]
    public void Without_a_registration_the_model_is_unknown() =>
        Assert.Equal(new LinkedModel(null, null, "no registration of IChatClient found"), ModelOf(Injected()));

    [Fact]
    public void A_keyed_service_is_not_answered_by_the_service_without_key() =>
        Assert.Equal(
            new LinkedModel(null, null, "no registration of IChatClient \"fast\" found; it is registered with \"deep\", no key"),
            ModelOf(Injected("fast"), app: [Registered(Literal("a")), Registered(Literal("b"), key: "deep")]));

    [Theory]
    [InlineData("deep", "b")]
    [InlineData(ModelBinding.AnyKey, "c")]
    public void Whoever_takes_any_key_gets_what_is_kept_for_that(string key, string model) =>
        Assert.Equal(model, ModelOf(Injected(key), app: [Registered(Literal("b"), key: "deep"), Registered(Literal("c"), key: ModelBinding.AnyKey)]).Model);

    [Fact]
    public void Whoever_takes_any_key_takes_the_service_without_one_first() =>
        Assert.Equal("a", ModelOf(Injected(ModelBinding.AnyKey), app: [Registered(Literal("c"), key: ModelBinding.AnyKey), Registered(Literal("a"))]).Model);

    [Fact]
    public void Registrations_that_disagree_leave_the_model_unknown_and_name_the_places() =>
        Assert.Equal(
            new LinkedModel(null, null, "IChatClient is registered with different models: gpt-5-mini at Program.cs:12, unknown at Program.cs:14 (read from a database), gpt-6-luna at Program.cs:20"),
            ModelOf(Injected(), app:
            [
                Registered(Literal("gpt-6-luna"), line: 20),
                Registered(ModelBinding.Unknown("read from a database"), line: 14),
                Registered(Literal("gpt-5-mini"), line: 12),
            ]));

    [Fact]
    public void A_registration_that_leads_back_to_itself_is_unknown()
    {
        var model = ModelOf(Injected(), app: [Registered(Injected("inner")), Registered(Injected(), line: 30, key: "inner")]);

        Assert.Null(model.Model);
        Assert.Equal("the registration of IChatClient leads back to itself, registered at Program.cs:30, registered at Program.cs:12", model.From);
    }

    private static readonly ModelBinding DigestModel = Setting("Model") with { Service = "T:Desk.DigestOptions" };

    private static ServiceRegistration Section(string section) => Registered(Setting(section)) with { Service = "T:Desk.DigestOptions" };

    [Fact]
    public void A_property_of_an_options_class_that_no_section_fills_is_unknown() =>
        Assert.Equal("no section of the settings is seen to fill DigestOptions, whose Model names the model", ModelOf(DigestModel, Settings("{}")).From);

    [Fact]
    public void A_property_that_no_section_fills_has_its_default()
    {
        var model = ModelOf(DigestModel with { Fallback = "gpt-6.1-sol" }, Settings("{}"));

        Assert.Equal(("gpt-6.1-sol", "fallback in the code (no section of the settings is seen to fill DigestOptions, whose Model names the model)"), (model.Model, model.From));
    }

    [Fact]
    public void A_fallback_stands_in_for_what_only_the_run_knows()
    {
        var model = ModelOf(ModelBinding.Unknown("it comes from Tenant.Model, which is filled at run time") with { Fallback = "gpt-6.1-sol" }, Settings("{}"));

        Assert.Equal(("gpt-6.1-sol", "fallback in the code (it comes from Tenant.Model, which is filled at run time)"), (model.Model, model.From));
    }

    [Fact]
    public void A_property_of_an_options_class_is_read_from_the_section_that_fills_it() =>
        Assert.Equal("gpt-6.1-sol", ModelOf(DigestModel, Settings("""{ "Digest": { "Model": "gpt-6.1-sol" } }"""), app: [Section("Digest")]).Model);

    [Fact]
    public void The_apps_own_section_goes_before_that_of_a_library() =>
        Assert.Equal("b", ModelOf(DigestModel, Settings("""{ "A": { "Model": "a" }, "B": { "Model": "b" } }"""), [Section("B")], Section("A")).Model);

    [Fact]
    public void Sections_that_disagree_leave_the_model_unknown() =>
        Assert.Null(ModelOf(DigestModel, Settings("""{ "A": { "Model": "a" }, "B": { "Model": "b" } }"""), app: [Section("A"), Section("B")]).Model);

    [Fact]
    public void A_key_that_no_settings_file_has_is_unknown() =>
        Assert.Equal(
            new LinkedModel(null, "openai", "Ai:ChatModel is not in appsettings.json"),
            ModelOf(Setting("Ai:ChatModel"), Settings("{}")));

    [Fact]
    public void An_app_without_settings_says_so() =>
        Assert.Equal("Ai:ChatModel is not in appsettings.json (the app has none)", ModelOf(Setting("Ai:ChatModel")).From);

    [Theory]
    [InlineData("", "Ai:ChatModel is empty in appsettings.json")]
    [InlineData("${CHAT_MODEL}", "Ai:ChatModel in appsettings.json is a placeholder, ${CHAT_MODEL}")]
    [InlineData("<your deployment>", "Ai:ChatModel in appsettings.json is a placeholder, <your deployment>")]
    public void A_value_that_deployment_fills_in_is_unknown(string value, string reason) =>
        Assert.Equal(
            new LinkedModel(null, "openai", reason),
            ModelOf(Setting("Ai:ChatModel", fallback: "gpt-5-mini"), Settings("{\"Ai\":{\"ChatModel\":\"" + value + "\"}}")));

    [Fact]
    public void A_fallback_in_the_code_answers_for_a_missing_key_and_says_so() =>
        Assert.Equal(
            new LinkedModel("gpt-5-mini", "openai", "fallback in the code (Ai:ChatModel is not in appsettings.json)"),
            ModelOf(Setting("Ai:ChatModel", fallback: "gpt-5-mini"), Settings("{}")));

    [Fact]
    public void What_a_registered_client_is_wrapped_in_comes_with_it_outermost_first()
    {
        var outer = Registered(Injected("inner")) with { Layers = [new(ClientLayer.Cache)] };
        var inner = Registered(Literal("gpt-5-mini"), line: 30, key: "inner") with { Layers = [new(ClientLayer.Tools, 40)] };

        Assert.Equal([new ClientLayer(ClientLayer.Cache), new ClientLayer(ClientLayer.Tools, 40)], ModelOf(Injected(), app: [outer, inner]).Layers);
    }

    [Fact]
    public void Registrations_that_differ_in_their_layers_leave_those_unknown()
    {
        var cached = Registered(Literal("gpt-5-mini")) with { Layers = [new(ClientLayer.Cache)] };

        Assert.Empty(ModelOf(Injected(), app: [cached, Registered(Literal("gpt-5-mini"), line: 30)]).Layers);
    }

    [Fact]
    public void A_call_without_an_app_leaves_to_the_app_what_only_the_app_knows()
    {
        Assert.Equal("the app's registration of IChatClient decides", LinkedCall.Unlinked(Call(Injected()), "Desk.Ai").Model.From);
        Assert.Equal("Ai:ChatModel comes from the settings of the app", LinkedCall.Unlinked(Call(Setting("Ai:ChatModel", "x")), "Desk.Ai").Model.From);
        Assert.Equal("gpt-5-mini", LinkedCall.Unlinked(Call(Literal("gpt-5-mini")), "Desk.Ai").Model.Model);
    }

    [Fact]
    public void A_setting_gives_the_model() =>
        Assert.Equal(
            new LinkedModel("claude-sonnet-5", "openai", "Ai:ChatModel in appsettings.json"),
            ModelOf(Setting("Ai:ChatModel"), Settings("""{"ai":{"chatmodel":"claude-sonnet-5"}}""")));

    [Fact]
    public void The_chain_from_registration_to_registration_to_setting_is_followed() =>
        Assert.Equal(
            new LinkedModel("claude-sonnet-5", "openai", "Ai:ChatModel in appsettings.json, registered at Program.cs:30, registered at Program.cs:12"),
            ModelOf(
                Injected(),
                Settings("""{"Ai":{"ChatModel":"claude-sonnet-5"}}"""),
                [Registered(Injected("inner")), Registered(Setting("Ai:ChatModel"), line: 30, key: "inner")]));

    [Fact]
    public void The_registration_of_the_app_wins_over_that_of_a_library() =>
        Assert.Equal(
            new LinkedModel("of-app", "openai", "literal, registered at Program.cs:12"),
            ModelOf(Injected(), null, [Registered(Literal("of-app"))], Registered(Literal("of-library"), file: "Services.cs")));

    [Fact]
    public void A_library_registers_what_the_app_does_not() =>
        Assert.Equal("of-library", ModelOf(Injected(), null, [], Registered(Literal("of-library"), file: "Services.cs")).Model);

    [Fact]
    public void Registrations_that_agree_are_one() =>
        Assert.Equal("same", ModelOf(Injected(), app: [Registered(Literal("same")), Registered(Literal("same"), line: 40)]).Model);

    [Fact]
    public void Two_apps_bind_the_same_library_call_to_their_own_models()
    {
        var library = Library("Desk.Ai", Call(Injected()));

        var web = Linker.Link(App(Registered(Literal("big"))), [library], AppConfiguration.Empty, []);
        var worker = Linker.Link(App(Registered(Literal("small"))), [library], AppConfiguration.Empty, []);

        Assert.Equal("big, small", $"{web.Calls[0].Model.Model}, {worker.Calls[0].Model.Model}");
    }

    [Fact]
    public void The_limit_of_the_registered_client_caps_a_call_that_sets_none()
    {
        var linked = Linker.Link(App(Registered(Literal("m"), maxOutputTokens: 200)), [Library("Desk.Ai", Call(Injected()))], AppConfiguration.Empty, []);

        Assert.Equal(new TokenRange(0, 200, 200, Provenance.Assumed), linked.Calls[0].Output);
    }

    [Fact]
    public void The_calls_own_limit_wins_over_that_of_the_registered_client()
    {
        var call = Call(Injected()) with { Output = new TokenRange(0, 800, 800, Provenance.Exact) };

        var linked = Linker.Link(App(Registered(Literal("m"), maxOutputTokens: 200)), [Library("Desk.Ai", call)], AppConfiguration.Empty, []);

        Assert.Equal((300, 800), (linked.Calls[0].Output.Expected, linked.Calls[0].Output.High));
    }

    [Fact]
    public void A_call_that_nothing_limits_has_an_unbounded_output() =>
        Assert.Equal(new TokenRange(0, 300, null, Provenance.Unbounded, "no output limit"), LinkedCall.Unlinked(Call(Literal("m")), "Desk.Ai").Output);

    [Fact]
    public void The_order_of_libraries_changes_nothing()
    {
        ProjectLedger[] libraries =
        [
            Library("A", Call(Injected(), "M:A.Run")) with { Registrations = [Registered(Literal("one"), file: "A.cs")], Stale = "analyzers were skipped" },
            Library("B", Call(Injected(), "M:B.Run")) with { Registrations = [Registered(Literal("two"), file: "B.cs")], Stale = "analyzers were skipped" },
            Library("C", Call(Injected(), "M:C.Run", 3)) with { ModuleVersionId = "1" },
            Library("C", Call(Injected(), "M:C.Walk", 3)) with { ModuleVersionId = "2" },
        ];

        string Linked(params ProjectLedger[] order) => Newtonsoft.Json.JsonConvert.SerializeObject(Linker.Link(App(), order, AppConfiguration.Empty, ["Y", "X"]));

        var once = Linked(libraries);
        Assert.Equal(once, Linked([.. libraries.Reverse()]));
        Assert.Equal(once, Linked(libraries[2], libraries[0], libraries[3], libraries[1]));
    }

    [Fact]
    public void Budgets_of_all_projects_are_collected_once_each()
    {
        var app = App() with { Budgets = [new BudgetScope("web", 10), new BudgetScope("support", 400)] };
        var library = Library("Desk.Ai") with { Budgets = [new BudgetScope("support", 400), new BudgetScope("support", 300)] };

        Assert.Equal(
            [new BudgetScope("support", 300), new BudgetScope("support", 400), new BudgetScope("web", 10)],
            Linker.Link(app, [library], AppConfiguration.Empty, []).Budgets);
    }

    [Theory]
    [InlineData(0, 0, null)]
    [InlineData(1, 0, "1 call is left out by stoker.exclude.")]
    [InlineData(1, 2, "3 calls are left out by stoker.exclude.")]
    public void Calls_that_options_leave_out_are_told(int ofApp, int ofLibrary, string? note) => Assert.Equal(
        note,
        Linker.Link(App() with { ExcludedCalls = ofApp }, [Library("Desk.Ai") with { ExcludedCalls = ofLibrary }], AppConfiguration.Empty, []).Notes.SingleOrDefault());

    [Fact]
    public void What_lowers_trust_becomes_a_note()
    {
        var linked = Linker.Link(
            App() with { Stale = "analyzers were skipped" },
            [Library("Desk.Ai") with { ModuleVersionId = "1" }, Library("Desk.Ai") with { ModuleVersionId = "2" }],
            AppConfiguration.Read([new SettingsFile("web/appsettings.json", "{\n  \"Ai\": }")]),
            ["Contoso.Gateway", "Desk.Ai"]);

        Assert.Equal(["Contoso.Gateway"], linked.AssembliesWithoutLedger);
        Assert.Collection(
            linked.Notes,
            note => Assert.Equal("Desk.Ai was built more than once with different contents; one ledger was counted (net10.0).", note),
            note => Assert.Equal("The numbers of Desk.Web may be out of date: analyzers were skipped.", note),
            note => Assert.Equal("Contoso.Gateway uses an LLM SDK but has no ledger: its calls are not counted.", note),
            note => Assert.StartsWith("appsettings.json:2 could not be read, so its settings are unknown: ", note));
    }
}
