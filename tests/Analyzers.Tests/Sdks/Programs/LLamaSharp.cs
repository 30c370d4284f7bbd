// SDKs: LLamaSharp
using LLama;
using LLama.Common;

//// A chat session with a local file
//// Finds: ChatSession.ChatAsync chat models/phi-3-mini-q4.gguf 256 interactive
var parameters = new ModelParams("models/phi-3-mini-q4.gguf") { ContextSize = 1024 };
using var model = LLamaWeights.LoadFromFile(parameters);
using var context = model.CreateContext(parameters);
var history = new ChatHistory();
history.AddMessage(AuthorRole.System, "You are Bob, a helpful assistant.");
var session = new ChatSession(new InteractiveExecutor(context), history);
while (Console.ReadLine() is { Length: > 0 } line)
{
    await foreach (var text in session.ChatAsync(new ChatHistory.Message(AuthorRole.User, line), new InferenceParams { MaxTokens = 256, AntiPrompts = ["User:"] }))
    {
        Console.Write(text);
    }
}

//// An instruction for each row
//// Finds: StatelessExecutor.InferAsync text_completion models/llama-3.gguf 16 batch
class Rows
{
    public async Task Run(string[] rows)
    {
        var parameters = new ModelParams("models/llama-3.gguf");
        using var weights = LLamaWeights.LoadFromFile(parameters);
        var executor = new StatelessExecutor(weights, parameters);
        foreach (var row in rows)
        {
            await foreach (var part in executor.InferAsync("Language of: " + row, new InferenceParams { MaxTokens = 16 }))
            {
            }
        }
    }
}

//// Embeddings
//// Finds: LLamaEmbedder.GetEmbeddings embeddings models/nomic-embed.gguf -
class Vectors
{
    public async Task<float[]> Of(string text)
    {
        var parameters = new ModelParams("models/nomic-embed.gguf");
        return (await new LLamaEmbedder(LLamaWeights.LoadFromFile(parameters), parameters).GetEmbeddings(text))[0];
    }
}

//// Tokenizing
class Tokens(LLamaContext context) { public int Count(string text) => context.Tokenize(text).Length; }
