// Signatures of Microsoft.SemanticKernel.PromptTemplates.Handlebars 1.80 (microsoft/semantic-kernel, MIT) that Stoker's catalogue names; no bodies.
// References: Microsoft.SemanticKernel.Abstractions, Microsoft.SemanticKernel.Core
#nullable enable
using System;
using System.Threading;
using System.Threading.Tasks;

namespace Microsoft.SemanticKernel
{
    public static class HandlebarsKernelExtensions
    {
        public static Task<FunctionResult> InvokeHandlebarsPromptAsync(this Kernel kernel, string promptTemplate, KernelArguments? arguments = null, CancellationToken cancellationToken = default) => throw new NotSupportedException();
    }
}
