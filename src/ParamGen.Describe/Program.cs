using System.Text;
using ParamGen.Describe;

Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
return CommandLine.Parse(args, out var fault) is { } command
    ? new Describer(Console.Out).Run(command)
    : CommandLine.Explain(Console.Error, fault);
