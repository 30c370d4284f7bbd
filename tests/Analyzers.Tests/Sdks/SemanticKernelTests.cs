using Stoker.Core.Ledger;

namespace Stoker.Analyzers.Tests.Sdks;

public class SemanticKernelTests
{
    private const string Usings = """
        using Microsoft.Extensions.DependencyInjection;
        using Microsoft.SemanticKernel;
        using Microsoft.SemanticKernel.Agents;
        using Microsoft.SemanticKernel.Agents.Orchestration.Sequential;
        using Microsoft.SemanticKernel.AudioToText;
        using Microsoft.SemanticKernel.ChatCompletion;
        using Microsoft.SemanticKernel.Connectors.OpenAI;
        using Microsoft.SemanticKernel.Connectors.Ollama;
        using Microsoft.SemanticKernel.Embeddings;
        using Microsoft.SemanticKernel.ImageToText;
        using Microsoft.SemanticKernel.Memory;
        using Microsoft.SemanticKernel.TextGeneration;
        using Microsoft.SemanticKernel.TextToAudio;
        using Microsoft.SemanticKernel.TextToImage;

        """;

    private static readonly string[] Sdks =
    [
        "Microsoft.SemanticKernel.Core", "Microsoft.SemanticKernel.PromptTemplates.Handlebars", "Microsoft.SemanticKernel.Agents.Core",
        "Microsoft.SemanticKernel.Agents.Orchestration", "Microsoft.SemanticKernel.Connectors.OpenAI", "Microsoft.SemanticKernel.Connectors.AzureOpenAI",
        "Microsoft.SemanticKernel.Connectors.Google", "Microsoft.SemanticKernel.Connectors.Ollama", "Microsoft.SemanticKernel.Connectors.MistralAI",
        "Microsoft.SemanticKernel.Connectors.HuggingFace", "Microsoft.SemanticKernel.Connectors.Amazon", "Microsoft.SemanticKernel.Connectors.AzureAIInference",
    ];

    private static Task<ProjectLedger> Ledger(string code) => LedgerOf.Code(Sdks, Usings + code);

    private static async Task<LedgerCall> Call(string code) => Assert.Single((await Ledger(code)).Calls);

    [Theory]
    [InlineData("kernel.CreateFunctionFromPrompt(\"Sum up {{$input}}\")")]
    [InlineData("kernel.CreateFunctionFromMethod(() => 1)")]
    [InlineData("kernel.ImportPluginFromPromptDirectory(\"prompts\")")]
    [InlineData("new ChatHistory(\"You are terse.\")")]
    [InlineData("new ChatHistoryTruncationReducer(10).ReduceAsync([])")]
    [InlineData("tool.InvokeAsync(kernel)")]
    [InlineData("memory.GetAsync(\"notes\", \"1\")")]
    public async Task Making_a_function_keeping_history_and_running_a_local_tool_are_free(string expression) =>
        Assert.Empty((await Ledger($$"""class C { void M(Kernel kernel, FunctionCallContent tool, ISemanticTextMemory memory) { _ = {{expression}}; } }""")).Calls);

    [Theory]
    [InlineData("_day.InvokeAsync(kernel)")]
    [InlineData("kernel.InvokeAsync(_day)")]
    [InlineData("kernel.InvokeAsync(_clock[\"Today\"])")]
    [InlineData("KernelPluginFactory.CreateFromObject(new Clock())[\"Today\"].InvokeAsync(kernel)")]
    [InlineData("kernel.InvokeAsync(\"Clock\", \"Today\")")]
    [InlineData("kernel.InvokeAsync(\"Clock\", \"zone\")")]
    [InlineData("kernel.InvokeAsync(kernel.Plugins.GetFunction(\"Clock\", \"Today\"))")]
    [InlineData("kernel.Plugins[\"Clock\"][\"Tomorrow\"].InvokeAsync(kernel)")]
    public async Task Running_a_function_made_of_code_asks_no_model(string expression) => Assert.Empty((await Ledger($$"""
        class Clock
        {
            [KernelFunction] public string Today() => "";
            [KernelFunction] public Task<string> TomorrowAsync() => Task.FromResult("");
            [KernelFunction("zone")] public string Zone() => "";
        }
        class C(Kernel kernel)
        {
            private readonly KernelFunction _day = KernelFunctionFactory.CreateFromMethod(() => "");
            private readonly KernelPlugin _clock = kernel.ImportPluginFromType<Clock>();
            void M() { _ = {{expression}}; }
        }
        """)).Calls);

    [Theory]
    [InlineData("kernel.InvokeAsync(function)")]
    [InlineData("kernel.InvokeAsync(kernel.ImportPluginFromPromptDirectory(\"prompts\")[\"Joke\"])")]
    [InlineData("kernel.InvokeAsync(\"Prompts\", \"Joke\")")]
    [InlineData("kernel.InvokeAsync(kernel.Plugins[\"Clock\"][name])")]
    public async Task Running_a_function_that_may_be_a_prompt_is_a_call(string expression) => await Call($$"""
        class Clock { [KernelFunction] public string Today() => ""; }
        class C { void M(Kernel kernel, KernelFunction function, string name) { _ = {{expression}}; } }
        """);

    [Fact]
    public async Task A_service_of_ones_own_with_the_same_method_name_is_no_call() => Assert.Empty((await Ledger("""
        interface IChatCompletionService { Task<string> GetChatMessageContentAsync(string prompt); }
        class C { Task M(IChatCompletionService chat) => chat.GetChatMessageContentAsync("hi"); }
        """)).Calls);

    [Theory]
    [InlineData("IChatCompletionService", "GetChatMessageContentsAsync(new ChatHistory())", "IChatCompletionService.GetChatMessageContentsAsync chat")]
    [InlineData("IChatCompletionService", "GetStreamingChatMessageContentsAsync(new ChatHistory())", "IChatCompletionService.GetStreamingChatMessageContentsAsync chat")]
    [InlineData("IChatCompletionService", "GetChatMessageContentAsync(new ChatHistory())", "ChatCompletionServiceExtensions.GetChatMessageContentAsync chat")]
    [InlineData("IChatCompletionService", "GetChatMessageContentAsync(\"hi\")", "ChatCompletionServiceExtensions.GetChatMessageContentAsync chat")]
    [InlineData("IChatCompletionService", "GetChatMessageContentsAsync(\"hi\")", "ChatCompletionServiceExtensions.GetChatMessageContentsAsync chat")]
    [InlineData("IChatCompletionService", "GetStreamingChatMessageContentsAsync(\"hi\")", "ChatCompletionServiceExtensions.GetStreamingChatMessageContentsAsync chat")]
    [InlineData("OpenAIChatCompletionService", "GetChatMessageContentsAsync(new ChatHistory())", "OpenAIChatCompletionService.GetChatMessageContentsAsync chat")]
    [InlineData("ITextGenerationService", "GetTextContentsAsync(\"hi\")", "ITextGenerationService.GetTextContentsAsync text_completion")]
    [InlineData("ITextGenerationService", "GetTextContentAsync(\"hi\")", "TextGenerationExtensions.GetTextContentAsync text_completion")]
    [InlineData("ITextGenerationService", "GetStreamingTextContentsAsync(\"hi\")", "ITextGenerationService.GetStreamingTextContentsAsync text_completion")]
    [InlineData("ITextEmbeddingGenerationService", "GenerateEmbeddingsAsync([\"hi\"])", "IEmbeddingGenerationService.GenerateEmbeddingsAsync embeddings")]
    [InlineData("ITextEmbeddingGenerationService", "GenerateEmbeddingAsync(\"hi\")", "EmbeddingGenerationExtensions.GenerateEmbeddingAsync embeddings")]
    [InlineData("IImageToTextService", "GetTextContentsAsync(new ImageContent(new Uri(\"https://example.org/a.png\")))", "IImageToTextService.GetTextContentsAsync chat")]
    [InlineData("IAudioToTextService", "GetTextContentsAsync(new AudioContent(default, null))", "IAudioToTextService.GetTextContentsAsync transcription")]
    [InlineData("ITextToAudioService", "GetAudioContentsAsync(\"hi\")", "ITextToAudioService.GetAudioContentsAsync speech")]
    [InlineData("ITextToImageService", "GetImageContentsAsync(new TextContent(\"a cat\"))", "ITextToImageService.GetImageContentsAsync image_generation")]
    [InlineData("ITextToImageService", "GenerateImageAsync(\"a cat\", 512, 512)", "TextToImageServiceExtensions.GenerateImageAsync image_generation")]
    [InlineData("Kernel", "InvokePromptAsync(\"hi\")", "KernelExtensions.InvokePromptAsync chat")]
    [InlineData("Kernel", "InvokePromptAsync<string>(\"hi\")", "KernelExtensions.InvokePromptAsync chat")]
    [InlineData("Kernel", "InvokePromptStreamingAsync(\"hi\")", "KernelExtensions.InvokePromptStreamingAsync chat")]
    [InlineData("Kernel", "InvokePromptStreamingAsync<string>(\"hi\")", "KernelExtensions.InvokePromptStreamingAsync chat")]
    [InlineData("Kernel", "InvokeHandlebarsPromptAsync(\"hi\")", "HandlebarsKernelExtensions.InvokeHandlebarsPromptAsync chat")]
    [InlineData("Kernel", "InvokeAsync(\"Writer\", \"Shorten\")", "Kernel.InvokeAsync chat")]
    [InlineData("Kernel", "InvokeAsync<string>(\"Writer\", \"Shorten\")", "Kernel.InvokeAsync chat")]
    [InlineData("Kernel", "InvokeStreamingAsync(\"Writer\", \"Shorten\")", "Kernel.InvokeStreamingAsync chat")]
    [InlineData("KernelFunction", "InvokeAsync(new Kernel())", "KernelFunction.InvokeAsync chat")]
    [InlineData("KernelFunction", "InvokeStreamingAsync<string>(new Kernel())", "KernelFunction.InvokeStreamingAsync chat")]
    [InlineData("Agent", "InvokeAsync(\"hi\")", "Agent.InvokeAsync invoke_agent")]
    [InlineData("ChatCompletionAgent", "InvokeAsync(new List<ChatMessageContent>())", "ChatCompletionAgent.InvokeAsync invoke_agent")]
    [InlineData("ChatCompletionAgent", "InvokeStreamingAsync(\"hi\")", "Agent.InvokeStreamingAsync invoke_agent")]
    [InlineData("AgentGroupChat", "InvokeAsync()", "AgentGroupChat.InvokeAsync invoke_agent")]
    [InlineData("AgentGroupChat", "InvokeStreamingAsync()", "AgentGroupChat.InvokeStreamingAsync invoke_agent")]
    [InlineData("SequentialOrchestration", "InvokeAsync(\"hi\", null!)", "AgentOrchestration.InvokeAsync invoke_agent")]
    [InlineData("ISemanticTextMemory", "SaveInformationAsync(\"notes\", \"Owls fly.\", \"1\")", "ISemanticTextMemory.SaveInformationAsync embeddings")]
    [InlineData("ISemanticTextMemory", "SaveReferenceAsync(\"notes\", \"Owls fly.\", \"1\", \"web\")", "ISemanticTextMemory.SaveReferenceAsync embeddings")]
    [InlineData("ISemanticTextMemory", "SearchAsync(\"notes\", \"owls\")", "ISemanticTextMemory.SearchAsync embeddings")]
    [InlineData("ChatHistorySummarizationReducer", "ReduceAsync([])", "ChatHistorySummarizationReducer.ReduceAsync chat")]
    public async Task Every_way_to_spend_is_found(string receiver, string call, string expected)
    {
        var found = await Call($$"""class C { void M({{receiver}} client) { _ = client.{{call}}; } }""");

        Assert.Equal(expected, $"{found.Api} {found.Operation}");
    }

    [Fact]
    public async Task A_chat_with_history_knows_model_roles_and_limit()
    {
        var call = await Call("""
            class C
            {
                async Task M(string question)
                {
                    var chat = new OpenAIChatCompletionService("gpt-4o-mini", "key");
                    var history = new ChatHistory("You answer in one sentence.");
                    history.AddUserMessage(question);
                    await chat.GetChatMessageContentAsync(history, new OpenAIPromptExecutionSettings { MaxTokens = 200 });
                }
            }
            """);

        Assert.Equal(("gpt-4o-mini", "openai", 200), (call.Model.Model, call.Model.Provider, call.Output!.High));
        Assert.Equal([("system", true), ("user", false)], call.Prompt.Segments.Select(s => (s.Role!, s.Kind == SegmentKind.Fixed)));
    }

    [Theory]
    [InlineData("""AddOpenAIChatClient("gpt-4.1", "key")""", "gpt-4.1")]
    [InlineData("""AddAzureOpenAIChatClient("gpt-4.1", "https://example.openai.azure.com", "key")""", "gpt-4.1")]
    [InlineData("""AddOllamaChatClient("llama3", new Uri("http://localhost:11434"))""", "llama3")]
    [InlineData("""AddGoogleGenAIChatClient("gemini-2.5-flash", "key")""", "gemini-2.5-flash")]
    [InlineData("""AddBedrockChatClient("amazon.nova-lite-v1:0")""", "amazon.nova-lite-v1:0")]
    [InlineData("""AddAzureAIInferenceChatClient("phi-4")""", "phi-4")]
    public async Task A_chat_client_that_a_connector_adds_to_the_services_is_a_registration(string added, string model)
    {
        var ledger = await Ledger($$"""class C { void M(IServiceCollection services, Microsoft.Extensions.AI.IChatClient chat) { services.{{added}}; _ = chat.GetHashCode(); } }""");

        Assert.Contains(ledger.Registrations, r => r.Service == "T:Microsoft.Extensions.AI.IChatClient" && r.Model.Model == model);
    }

    [Theory]
    [InlineData("""Kernel.CreateBuilder().AddOpenAIChatCompletion("gpt-4.1-nano", "key", serviceId: "cheap").AddOpenAIChatCompletion("gpt-4.1", "key", serviceId: "dear")""", "gpt-4.1")]
    [InlineData("""Kernel.CreateBuilder().AddOpenAIChatCompletion("gpt-4.1-nano", "key").AddOpenAIChatCompletion("gpt-4.1", "key", serviceId: "dear")""", "gpt-4.1-nano")]
    public async Task A_kernel_takes_the_service_without_a_key_or_else_the_last(string builder, string model)
    {
        var ledger = await Ledger($$"""public class C { public async Task M() { var kernel = {{builder}}.Build(); await kernel.InvokePromptAsync("hi"); } }""");

        Assert.Equal(model, Assert.Single(Linker.Link(ledger, [], AppConfiguration.Empty, []).Calls).Model.Model);
    }

    [Fact]
    public async Task A_kernel_with_one_of_two_keyed_services_is_unknown()
    {
        var ledger = await Ledger("""
            public class C
            {
                public async Task M(bool cheap)
                {
                    var builder = Kernel.CreateBuilder();
                    if (cheap) builder.AddOpenAIChatCompletion("gpt-4.1-nano", "key", serviceId: "cheap");
                    else builder.AddOpenAIChatCompletion("gpt-4.1", "key", serviceId: "dear");
                    await builder.Build().InvokePromptAsync("hi");
                }
            }
            """);

        Assert.StartsWith("IChatCompletionService is registered with different models: gpt-4.1-nano", Assert.Single(Linker.Link(ledger, [], AppConfiguration.Empty, []).Calls).Model.From, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_prompt_on_a_kernel_is_bound_to_the_chat_service_its_builder_registers()
    {
        var ledger = await Ledger("""
            class C
            {
                async Task M(string key, string text)
                {
                    var builder = Kernel.CreateBuilder();
                    builder.AddOpenAIChatCompletion("gpt-4o-mini", key);
                    var kernel = builder.Build();
                    var arguments = new KernelArguments(new OpenAIPromptExecutionSettings { MaxTokens = 90 }) { ["input"] = text };
                    await kernel.InvokePromptAsync("Translate to French: {{$input}}", arguments);
                }
            }
            """);
        var call = Assert.Single(ledger.Calls);

        Assert.Equal((BindingKind.Registration, "T:Microsoft.SemanticKernel.ChatCompletion.IChatCompletionService", 90), (call.Model.Kind, call.Model.Service, call.Output!.High));
        Assert.Contains(ledger.Registrations, r => r.Service == call.Model.Service && r.Model is { Model: "gpt-4o-mini", Provider: "openai" });
    }

    [Fact]
    public async Task A_function_made_from_a_prompt_elsewhere_brings_its_text_and_limit()
    {
        var call = await Call("""
            class C(Kernel kernel)
            {
                private readonly KernelFunction _facts = kernel.CreateFunctionFromPrompt("List three facts about {{$topic}}", new OpenAIPromptExecutionSettings { MaxTokens = 70 });
                Task M() => kernel.InvokeAsync(_facts, new() { ["topic"] = "owls" });
            }
            """);

        Assert.Equal([(SegmentKind.Fixed, null), (SegmentKind.Hole, "topic")], call.Prompt.Segments.Select(s => (s.Kind, s.Name)));
        Assert.Equal(70, call.Output!.High);
    }

    [Fact]
    public async Task An_agent_sends_its_instructions_with_every_message()
    {
        var call = await Call("""
            class C
            {
                async Task M(Kernel kernel)
                {
                    ChatCompletionAgent agent = new() { Instructions = "You are a poet.", Kernel = kernel, Arguments = new KernelArguments(new OllamaPromptExecutionSettings { NumPredict = 64 }) };
                    await foreach (var item in agent.InvokeAsync("Write about rain")) { _ = item; }
                }
            }
            """);

        Assert.Equal(["system", "user"], call.Prompt.Segments.Select(s => s.Role!));
        Assert.Equal((BindingKind.Registration, 64), (call.Model.Kind, call.Output!.High));
    }

    [Fact]
    public async Task A_limit_in_the_extension_data_counts() => Assert.Equal(33, (await Call("""
        class C { Task M(IChatCompletionService chat) => chat.GetChatMessageContentAsync("hi", new PromptExecutionSettings { ExtensionData = new Dictionary<string, object> { ["max_tokens"] = 33 } }); }
        """)).Output!.High);

    [Fact]
    public async Task A_service_that_a_constructor_takes_from_the_kernel_is_bound_by_its_registration()
    {
        var ledger = await Ledger("""
            class Chat
            {
                private readonly IChatCompletionService _chat;
                public Chat(Kernel kernel) => _chat = kernel.GetRequiredService<IChatCompletionService>();
                public Task Ask(ChatHistory history) => _chat.GetChatMessageContentAsync(history);
            }
            static class Setup
            {
                public static void Add(IServiceCollection services, Microsoft.Extensions.Configuration.IConfiguration configuration) =>
                    services.AddAzureOpenAIChatCompletion(configuration["Ai:Deployment"]!, "https://x.openai.azure.com", "key");
            }
            """);

        Assert.Equal((BindingKind.Registration, "T:Microsoft.SemanticKernel.ChatCompletion.IChatCompletionService"), (ledger.Calls[0].Model.Kind, ledger.Calls[0].Model.Service));
        Assert.Contains(ledger.Registrations, r => (r.Service, r.Model.Kind, r.Model.Key) == (ledger.Calls[0].Model.Service, BindingKind.Configuration, "Ai:Deployment"));
    }

    [Theory]
    [InlineData("AddOpenAIChatCompletion(\"m\", \"key\")", "openai", "ChatCompletion.IChatCompletionService")]
    [InlineData("AddOpenAIChatCompletion(\"m\", new Uri(\"http://localhost:11434/v1\"), null)", "self_hosted", "ChatCompletion.IChatCompletionService")]
    [InlineData("AddAzureOpenAIChatCompletion(\"m\", \"https://x.openai.azure.com\", \"key\")", "azure.ai.openai", "ChatCompletion.IChatCompletionService")]
    [InlineData("AddAzureOpenAIChatCompletion(\"prod\", \"https://x.openai.azure.com\", \"key\", modelId: \"m\")", "azure.ai.openai", "ChatCompletion.IChatCompletionService")]
    [InlineData("AddGoogleAIGeminiChatCompletion(\"m\", \"key\")", "gcp.gemini", "ChatCompletion.IChatCompletionService")]
    [InlineData("AddVertexAIGeminiChatCompletion(\"m\", \"key\", \"eu\", \"p\")", "gcp.vertex_ai", "ChatCompletion.IChatCompletionService")]
    [InlineData("AddOllamaChatCompletion(\"m\", new Uri(\"http://gpu-box:11434\"))", "self_hosted", "ChatCompletion.IChatCompletionService")]
    [InlineData("AddMistralChatCompletion(\"m\", \"key\")", "mistral_ai", "ChatCompletion.IChatCompletionService")]
    [InlineData("AddHuggingFaceChatCompletion(\"m\")", "hugging_face", "ChatCompletion.IChatCompletionService")]
    [InlineData("AddBedrockChatCompletionService(\"m\")", "aws.bedrock", "ChatCompletion.IChatCompletionService")]
    [InlineData("AddAzureAIInferenceChatCompletion(\"m\")", "azure.ai.inference", "ChatCompletion.IChatCompletionService")]
    [InlineData("AddOpenAITextEmbeddingGeneration(\"m\", \"key\")", "openai", "Embeddings.ITextEmbeddingGenerationService")]
    [InlineData("AddOpenAITextToImage(\"key\", modelId: \"m\")", "openai", "TextToImage.ITextToImageService")]
    public async Task Each_connectors_registration_gives_the_model(string registration, string provider, string service)
    {
        var ledger = await Ledger($$"""static class Setup { public static void Add(IKernelBuilder builder) => builder.{{registration}}; }""");

        Assert.Contains(ledger.Registrations, r => (r.Service, r.Model.Model, r.Model.Provider) == ("T:Microsoft.SemanticKernel." + service, "m", provider));
    }

    [Theory]
    [InlineData("""kernel.InvokePromptAsync("hi", new KernelArguments(new OpenAIPromptExecutionSettings { ServiceId = "cheap" }))""")]
    [InlineData("""kernel.InvokeAsync(kernel.CreateFunctionFromPrompt("hi", new OpenAIPromptExecutionSettings { ServiceId = "cheap" }))""")]
    [InlineData("""kernel.CreateFunctionFromPrompt("hi", new OpenAIPromptExecutionSettings { ServiceId = "cheap" }).InvokeAsync(kernel)""")]
    public async Task A_service_id_in_the_settings_chooses_among_services(string call)
    {
        var ledger = await Ledger($$"""
            class C
            {
                void Add(IKernelBuilder builder)
                {
                    builder.AddOpenAIChatCompletion("gpt-4.1", "key", serviceId: "dear");
                    builder.AddOpenAIChatCompletion("gpt-4.1-nano", "key", serviceId: "cheap");
                }

                Task M(Kernel kernel) => {{call}};
            }
            """);

        Assert.Equal("cheap", Assert.Single(ledger.Calls).Model.ServiceKey);
        Assert.Contains(ledger.Registrations, static r => (r.ServiceKey, r.Model.Model) == ("cheap", "gpt-4.1-nano"));
    }
}
