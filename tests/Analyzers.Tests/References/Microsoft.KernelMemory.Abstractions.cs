// Signatures of Microsoft.KernelMemory.Abstractions (microsoft/kernel-memory archived/km-v1, MIT) that Stoker's catalogue names; no bodies.
#nullable enable
using System;
using System.Collections.Generic;
using System.IO;
using System.Threading;
using System.Threading.Tasks;

namespace Microsoft.KernelMemory.Context { public interface IContext { } }

namespace Microsoft.KernelMemory
{
    using Microsoft.KernelMemory.Context;

    public class MemoryFilter { }
    public class SearchOptions { }
    public class SearchResult { }
    public class MemoryAnswer { public string Result { get; set; } = ""; }
    public class Document { }
    public class DocumentUploadRequest { }
    public class TagCollection { }

    public interface IKernelMemory
    {
        Task<string> ImportDocumentAsync(Document document, string? index = null, IEnumerable<string>? steps = null, IContext? context = null, CancellationToken cancellationToken = default);
        Task<string> ImportDocumentAsync(string filePath, string? documentId = null, TagCollection? tags = null, string? index = null, IEnumerable<string>? steps = null, IContext? context = null, CancellationToken cancellationToken = default);
        Task<string> ImportDocumentAsync(DocumentUploadRequest uploadRequest, IContext? context = null, CancellationToken cancellationToken = default);
        Task<string> ImportDocumentAsync(Stream content, string? fileName = null, string? documentId = null, TagCollection? tags = null, string? index = null, IEnumerable<string>? steps = null, IContext? context = null, CancellationToken cancellationToken = default);
        Task<string> ImportTextAsync(string text, string? documentId = null, TagCollection? tags = null, string? index = null, IEnumerable<string>? steps = null, IContext? context = null, CancellationToken cancellationToken = default);
        Task<string> ImportWebPageAsync(string url, string? documentId = null, TagCollection? tags = null, string? index = null, IEnumerable<string>? steps = null, IContext? context = null, CancellationToken cancellationToken = default);
        Task<SearchResult> SearchAsync(string query, string? index = null, MemoryFilter? filter = null, ICollection<MemoryFilter>? filters = null, double minRelevance = 0, int limit = -1, IContext? context = null, CancellationToken cancellationToken = default);
        IAsyncEnumerable<MemoryAnswer> AskStreamingAsync(string question, string? index = null, MemoryFilter? filter = null, ICollection<MemoryFilter>? filters = null, double minRelevance = 0, SearchOptions? options = null, IContext? context = null, CancellationToken cancellationToken = default);
        Task<bool> IsDocumentReadyAsync(string documentId, string? index = null, CancellationToken cancellationToken = default);
        Task DeleteDocumentAsync(string documentId, string? index = null, CancellationToken cancellationToken = default);
    }

    public static class KernelMemoryExtensions
    {
        public static Task<MemoryAnswer> AskAsync(this IKernelMemory memory, string question, string? index = null, MemoryFilter? filter = null, ICollection<MemoryFilter>? filters = null, double minRelevance = 0, SearchOptions? options = null, IContext? context = null, CancellationToken cancellationToken = default) => throw new NotSupportedException();
    }
}

namespace Microsoft.KernelMemory.AI
{
    public interface ITextGenerator { }
    public interface ITextEmbeddingGenerator { }
    public interface ITextTokenizer { }
}

namespace Microsoft.KernelMemory
{
    public interface IKernelMemoryBuilder { }
}
