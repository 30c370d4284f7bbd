// Signatures of Microsoft.KernelMemory.Core (microsoft/kernel-memory archived/km-v1, MIT) that call sites name; no bodies.
// References: Microsoft.KernelMemory.Abstractions
#nullable enable
using System;
using System.Collections.Generic;
using System.IO;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.KernelMemory.Context;

namespace Microsoft.KernelMemory
{
    public sealed class MemoryServerless : IKernelMemory
    {
        public Task<string> ImportDocumentAsync(Document document, string? index = null, IEnumerable<string>? steps = null, IContext? context = null, CancellationToken cancellationToken = default) => throw new NotSupportedException();
        public Task<string> ImportDocumentAsync(string filePath, string? documentId = null, TagCollection? tags = null, string? index = null, IEnumerable<string>? steps = null, IContext? context = null, CancellationToken cancellationToken = default) => throw new NotSupportedException();
        public Task<string> ImportDocumentAsync(DocumentUploadRequest uploadRequest, IContext? context = null, CancellationToken cancellationToken = default) => throw new NotSupportedException();
        public Task<string> ImportDocumentAsync(Stream content, string? fileName = null, string? documentId = null, TagCollection? tags = null, string? index = null, IEnumerable<string>? steps = null, IContext? context = null, CancellationToken cancellationToken = default) => throw new NotSupportedException();
        public Task<string> ImportTextAsync(string text, string? documentId = null, TagCollection? tags = null, string? index = null, IEnumerable<string>? steps = null, IContext? context = null, CancellationToken cancellationToken = default) => throw new NotSupportedException();
        public Task<string> ImportWebPageAsync(string url, string? documentId = null, TagCollection? tags = null, string? index = null, IEnumerable<string>? steps = null, IContext? context = null, CancellationToken cancellationToken = default) => throw new NotSupportedException();
        public Task<SearchResult> SearchAsync(string query, string? index = null, MemoryFilter? filter = null, ICollection<MemoryFilter>? filters = null, double minRelevance = 0, int limit = -1, IContext? context = null, CancellationToken cancellationToken = default) => throw new NotSupportedException();
        public IAsyncEnumerable<MemoryAnswer> AskStreamingAsync(string question, string? index = null, MemoryFilter? filter = null, ICollection<MemoryFilter>? filters = null, double minRelevance = 0, SearchOptions? options = null, IContext? context = null, CancellationToken cancellationToken = default) => throw new NotSupportedException();
        public Task<bool> IsDocumentReadyAsync(string documentId, string? index = null, CancellationToken cancellationToken = default) => throw new NotSupportedException();
        public Task DeleteDocumentAsync(string documentId, string? index = null, CancellationToken cancellationToken = default) => throw new NotSupportedException();
    }

    public sealed class KernelMemoryBuilder : IKernelMemoryBuilder
    {
        public KernelMemoryBuilder(IServiceCollection? hostServiceCollection = null) { }
        public IKernelMemory Build() => throw new NotSupportedException();
        public T Build<T>() where T : class, IKernelMemory => throw new NotSupportedException();
    }
}
