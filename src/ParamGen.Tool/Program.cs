using System.Text;
using ParamGen.Tool.Commands;

Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
return ParamGenCommand.Run(args, Console.Out, Console.Error);
