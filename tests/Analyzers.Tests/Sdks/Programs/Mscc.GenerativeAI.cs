// SDKs: Mscc.GenerativeAI
using Mscc.GenerativeAI;
using Mscc.GenerativeAI.Types;

//// A prompt to Gemini
//// Finds: GenerativeModel.GenerateContent chat gemini-2.5-flash -
var google = new GoogleAI(apiKey: "key");
var model = google.GenerativeModel(model: Model.Gemini25Flash);
var response = await model.GenerateContent("Write a story about a magic backpack.");
Console.WriteLine(response.Text);

//// A chat on Vertex AI
//// Finds: ChatSession.SendMessage chat gemini-1.5-pro - interactive
var chat = new VertexAI(projectId: "acme", region: "us-central1").GenerativeModel(model: "gemini-1.5-pro").StartChat();
while (Console.ReadLine() is { Length: > 0 } line)
{
    Console.WriteLine((await chat.SendMessage(line)).Text);
}

//// Texts are embedded one by one
//// Finds: GenerativeModel.EmbedContent embeddings gemini-embedding-001 - batch
class Index
{
    private readonly GenerativeModel _model = new GoogleAI("key").GenerativeModel(Model.GeminiEmbedding);

    public async Task Run(string[] texts)
    {
        foreach (var text in texts)
        {
            await _model.EmbedContent(text);
        }
    }
}

//// Counting tokens
class Count(GenerativeModel model) { public Task Run() => model.CountTokens("hi"); }
