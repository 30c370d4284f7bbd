// SDKs: Microsoft.KernelMemory.Abstractions, Microsoft.KernelMemory.AI.OpenAI, Microsoft.KernelMemory.Core
using Microsoft.KernelMemory;

//// A document is imported and asked about
//// Finds: IKernelMemory.ImportDocumentAsync embeddings registered -
//// Finds: KernelMemoryExtensions.AskAsync chat registered -
class Manual(IKernelMemory memory)
{
    public async Task<string> Ask()
    {
        await memory.ImportDocumentAsync("manual.pdf", documentId: "manual");
        return (await memory.AskAsync("How do I reset it?")).Result;
    }
}

//// A console asks and streams
//// Finds: IKernelMemory.AskStreamingAsync chat registered - interactive
class Desk(IKernelMemory memory)
{
    public async Task Run()
    {
        while (Console.ReadLine() is { Length: > 0 } line)
        {
            await foreach (var part in memory.AskStreamingAsync(line))
            {
                Console.Write(part.Result);
            }
        }
    }
}

//// Pages are imported one by one
//// Finds: IKernelMemory.ImportWebPageAsync embeddings registered - batch
class Pages(IKernelMemory memory)
{
    public async Task Run(string[] urls)
    {
        foreach (var url in urls)
        {
            await memory.ImportWebPageAsync(url);
        }
    }
}

//// Looking after documents
class Care(IKernelMemory memory)
{
    public async Task Run()
    {
        if (await memory.IsDocumentReadyAsync("manual"))
        {
            await memory.DeleteDocumentAsync("manual");
        }
    }
}
