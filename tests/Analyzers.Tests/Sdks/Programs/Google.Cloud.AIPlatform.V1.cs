// SDKs: Google.Cloud.AIPlatform.V1
using Google.Cloud.AIPlatform.V1;

//// A request with instructions and a limit
//// Finds: PredictionServiceClient.GenerateContentAsync chat projects/acme/locations/us-central1/publishers/google/models/gemini-2.0-flash-001 300
var client = new PredictionServiceClientBuilder { Endpoint = "us-central1-aiplatform.googleapis.com" }.Build();
var request = new GenerateContentRequest
{
    Model = "projects/acme/locations/us-central1/publishers/google/models/gemini-2.0-flash-001",
    SystemInstruction = new Content { Parts = { new Part { Text = "You are a guide." } } },
    Contents = { new Content { Role = "USER", Parts = { new Part { Text = "What is in the museum?" } } } },
    GenerationConfig = new GenerationConfig { MaxOutputTokens = 300 },
};
Console.WriteLine(await client.GenerateContentAsync(request));

//// A stream for each page, its model put together from constants
//// Finds: PredictionServiceClient.StreamGenerateContent chat projects/acme/locations/europe-west1/publishers/google/models/gemini-1.5-pro - batch
class Pages(PredictionServiceClient client)
{
    private const string Project = "acme";
    private const string Location = "europe-west1";

    public void Run(string[] pages)
    {
        foreach (var page in pages)
        {
            using var stream = client.StreamGenerateContent(new GenerateContentRequest
            {
                Model = $"projects/{Project}/locations/{Location}/publishers/google/models/gemini-1.5-pro",
                Contents = { new Content { Role = "USER", Parts = { new Part { Text = page } } } },
            });
        }
    }
}

//// Model and contents as arguments
//// Finds: PredictionServiceClient.GenerateContent chat publishers/google/models/gemini-2.5-flash -
class Short(PredictionServiceClient client) { public object Ask(Content content) => client.GenerateContent("publishers/google/models/gemini-2.5-flash", [content]); }

//// Counting tokens
class Count(LlmUtilityServiceClient client) { public Task Run() => client.CountTokensAsync(new CountTokensRequest { Model = "publishers/google/models/gemini-2.5-flash" }); }
