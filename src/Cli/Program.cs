using Stoker.Cli;
using Stoker.Cli.Commands;

return await StokerCommand.Create(Terminal.OfThisProcess()).Parse(args).InvokeAsync();
