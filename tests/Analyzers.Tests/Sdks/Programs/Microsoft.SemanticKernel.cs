// SDKs: Microsoft.SemanticKernel.Abstractions, Microsoft.SemanticKernel.Core, Microsoft.SemanticKernel.Connectors.OpenAI, Microsoft.SemanticKernel.Connectors.AzureOpenAI, Microsoft.SemanticKernel.Agents.Core, Microsoft.SemanticKernel.Agents.Abstractions
using Microsoft.SemanticKernel;
using Microsoft.SemanticKernel.Agents;
using Microsoft.SemanticKernel.ChatCompletion;
using Microsoft.SemanticKernel.Connectors.OpenAI;

//// A console chat with history
//// Finds: ChatCompletionServiceExtensions.GetChatMessageContentAsync chat registered 300 interactive
var builder = Kernel.CreateBuilder();
builder.AddOpenAIChatCompletion("gpt-4o-mini", "key");
var kernel = builder.Build();
var chat = kernel.GetRequiredService<IChatCompletionService>();
var history = new ChatHistory("You are a cook.");
while (Console.ReadLine() is { Length: > 0 } line)
{
    history.AddUserMessage(line);
    var answer = await chat.GetChatMessageContentAsync(history, new OpenAIPromptExecutionSettings { MaxTokens = 300 }, kernel);
    history.AddAssistantMessage(answer.Content ?? "");
}

//// A prompt with a variable for each mail
//// Finds: KernelExtensions.InvokePromptAsync chat registered - batch
class Mails(Kernel kernel)
{
    public async Task Run(string[] mails)
    {
        foreach (var mail in mails)
        {
            await kernel.InvokePromptAsync("Summarise in one line: {{$mail}}", new KernelArguments { ["mail"] = mail });
        }
    }
}

//// A function made from a prompt is invoked
//// Finds: Kernel.InvokeAsync chat registered 100
class Titles(Kernel kernel)
{
    public async Task<string> Of(string text)
    {
        var title = kernel.CreateFunctionFromPrompt("Give a title to: {{$input}}", new OpenAIPromptExecutionSettings { MaxTokens = 100 });
        var result = await kernel.InvokeAsync(title, new KernelArguments { ["input"] = text });
        return result.ToString();
    }
}

//// An agent answers a message
//// Finds: Agent.InvokeAsync invoke_agent registered -
class Guide(Kernel kernel)
{
    public async Task Ask(string text)
    {
        var agent = new ChatCompletionAgent { Name = "Guide", Instructions = "You show people round.", Kernel = kernel };
        await foreach (var item in agent.InvokeAsync(text))
        {
        }
    }
}

//// Plugins and native functions run no model
class Plugins(Kernel kernel)
{
    public void Add() => kernel.CreateFunctionFromMethod(() => 42, "answer");
}
