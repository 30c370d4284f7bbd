namespace Stoker.Sandboxes;

/// <summary>Small projects on the real SDK packages.</summary>
internal static class Code
{
    /// <summary>The version that the repository itself is tested with.</summary>
    public const string OpenAI = "2.15.0";

    public static string Project(string outputType = "Library", string sdk = "Microsoft.NET.Sdk", bool openAI = true, params string[] references) => $"""
        <Project Sdk="{sdk}">
          <PropertyGroup>
            <TargetFramework>net10.0</TargetFramework>
            <OutputType>{outputType}</OutputType>
            <ImplicitUsings>enable</ImplicitUsings>
            <Nullable>enable</Nullable>
          </PropertyGroup>
          <ItemGroup>
            {(openAI ? $"<PackageReference Include=\"OpenAI\" Version=\"{OpenAI}\" />" : "")}
            {string.Concat(references.Select(reference => $"<ProjectReference Include=\"{reference}\" />"))}
          </ItemGroup>
        </Project>
        """;

    /// <summary>One chat call with a limit on its output.</summary>
    public static string Library(string prompt) => $$"""
        using OpenAI.Chat;
        namespace Shop.Library;
        public class Summaries
        {
            private readonly ChatClient client = new("gpt-5.4-mini", "key");
            public ChatCompletion Summarize() => client.CompleteChat(
                [new SystemChatMessage("{{prompt}}")],
                new ChatCompletionOptions { MaxOutputTokenCount = 100 });
        }
        """;

    /// <summary>A program that calls nothing but the library.</summary>
    public const string CallsLibrary = "System.Console.WriteLine(new Shop.Library.Summaries().Summarize());";

    /// <summary>A program with one chat call of its own.</summary>
    public const string OneCall = """
        var client = new OpenAI.Chat.ChatClient("gpt-5.4-mini", "key");
        var answer = client.CompleteChat(
            [new OpenAI.Chat.UserChatMessage("Name three rivers.")],
            new OpenAI.Chat.ChatCompletionOptions { MaxOutputTokenCount = 50 });
        System.Console.WriteLine(answer.Value.Content[0].Text);
        """;

    /// <summary>A program that asks a frontier model about each item of a list.</summary>
    public const string FrontierInLoop = """
        var client = new OpenAI.Chat.ChatClient("gpt-6.1-sol", "key");
        foreach (var line in System.IO.File.ReadAllLines("tickets.txt"))
        {
            var answer = client.CompleteChat(
                [new OpenAI.Chat.UserChatMessage("Classify: " + line)],
                new OpenAI.Chat.ChatCompletionOptions { MaxOutputTokenCount = 50 });
            System.Console.WriteLine(answer.Value.Content[0].Text);
        }
        """;

    /// <summary>A program without an SDK.</summary>
    public const string NoCall = "System.Console.WriteLine(\"no model here\");";
}
